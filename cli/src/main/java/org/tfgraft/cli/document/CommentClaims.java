package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.CodeText;

/** What the comments in some code say that it does: prints, names, errors. */
final class CommentClaims {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:输出|打印|结果|显示|outputs?|prints?|results?|displays?|shows)\\s*"
              + "((?:结果)?\\s*(?:是|为|is|are)?\\s*[:：]?)\\s*|((?:[=-]+>|>+))\\s*");
  private static final Pattern VALUE =
      Pattern.compile(
          "[\\w./-]+:\\d+|True|False|None|-?\\d+(\\.\\d*)?(e[-+]?\\d+)?|<.*>|Tensor\\(.*"
              + "|array\\(.*|\\[.*\\]|'.*'|\".*\"");

  /** Where words about a value begin. */
  private static final Pattern EXPLANATION =
      Pattern.compile(
          "\\s+\\(|[,;.]?\\s*[\\u2e80-\\uffee\\u2014\\u2018-\\u201f]|[,;]\\s+(?=[a-z])");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)[\"'`]?([A-Za-z][\\w./-]*:\\d)[\"'`]?"
              + "|[\\w.]+\\.name\\s*(?:==|=|is|:)\\s*[\"'`]([A-Za-z][\\w./-]*:\\d)[\"'`]"
              + "|.*(?:named|name is|called|名为|名称为|名字为)\\s*[:：]?\\s*[\"'`]?([A-Za-z][\\w./-]*:\\d)\\b.*"
              + "|(?:[=-]+>\\s*)?(?:an? )?operation (?:named|called) [\"'`]([A-Za-z][\\w./-]*)[\"'`].*");
  private static final Pattern RAISES =
      Pattern.compile(
          "(?i)(?:(?:will\\s+)?(?:raises?|throws?)\\s+(?:an?\\s+)?)?(\\w*(?:Error|Exception))\\b[:(]?(.*)");
  private static final Pattern FAILS =
      Pattern.compile(
          "(?i).*(?:报错|出错|抛出|异常|\\braises\\b|\\bthrows\\b|\\bcrashes\\b|\\bfails\\b|disallowed"
              + "|not allowed|will (?:raise|throw|fail|crash)|(?:\\ban|gives?|cause|get) error"
              + "|^error\\b(?!.*\\w)).*");

  /** What an error is said to depend on, or that there is none. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "(?i).*(?:如果|若|否则|不然|要不|假如|避免|防止|\\bif\\b|otherwise|\\bwould\\b|unless|avoid"
              + "|\\bno\\b|n't\\b|never|without|不会|不再|不报|没有).*");

  private static final Pattern NEXT =
      Pattern.compile("(?i).*(?:下面|以下|下边|接下来|下一|below|following|next).*");

  private final List<CodeStatement> statements;

  CommentClaims(List<CodeStatement> statements) {
    this.statements = statements;
  }

  /** The first error that a comment announces. */
  Optional<Claims.ErrorClaim> error() {
    for (int i = 0; i < statements.size(); i++) {
      Optional<Claims.ErrorClaim> error =
          isComment(i) ? announced(i) : fails(statements.get(i).text());
      if (error.isPresent()) {
        return error;
      }
    }
    return Optional.empty();
  }

  /** What single lines are said to print. */
  List<Claims.Remark> printed() {
    List<Claims.Remark> remarks = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      CodeStatement statement = statements.get(i);
      if (statement.keyword().equals("print")) {
        Optional<String> value = value(comment(statement.text()), false);
        value.ifPresent(text -> remarks.add(new Claims.Remark(statement.line(), text)));
        if (value.isEmpty()) {
          below(i + 1, remarks);
        }
      }
    }
    return remarks;
  }

  /** What single lines are said to make. */
  List<Claims.Remark> named() {
    return statements.stream().flatMap(s -> named(s).stream()).toList();
  }

  /** What comments on lines of their own show of the output of the statement before them. */
  private void below(int first, List<Claims.Remark> remarks) {
    if (!isComment(first)) {
      return;
    }
    String comment = comment(statements.get(first).text());
    value(comment, true)
        .ifPresent(text -> remarks.add(new Claims.Remark(statements.get(first).line(), text)));
    Matcher label = LABEL.matcher(comment);
    boolean shown = label.matches() && label.group(1) != null && !label.group(1).isBlank();
    for (int i = first + 1; shown && isComment(i); i++) {
      String line = comment(statements.get(i).text());
      if (!line.isEmpty()) {
        remarks.add(new Claims.Remark(statements.get(i).line(), line));
      }
    }
  }

  /** The value that a comment tells, without the words around it. */
  private static Optional<String> value(String comment, boolean mustBeLabelled) {
    Matcher label = LABEL.matcher(comment);
    boolean labelled = label.lookingAt();
    String text = labelled ? comment.substring(label.end()) : comment;
    boolean said = labelled && label.group(1) != null && !label.group(1).isBlank();
    String all = text.strip();
    boolean alone = VALUE.matcher(all).matches();
    String value = alone ? all : EXPLANATION.split(all + " ", 2)[0].strip().replaceAll("^`|`$", "");
    boolean claims = said || alone || VALUE.matcher(value).matches();
    return claims && (labelled || !mustBeLabelled) && !value.isEmpty()
        ? Optional.of(value)
        : Optional.empty();
  }

  private Optional<Claims.ErrorClaim> announced(int at) {
    String comment = comment(statements.get(at).text());
    boolean besideCode = isCode(at - 1) || isCode(at + 1);
    Matcher raises = RAISES.matcher(comment);
    if (besideCode && raises.matches()) {
      return Optional.of(error(raises, ""));
    }
    boolean next = isCode(at + 1) && NEXT.matcher(comment).matches() && isFailure(comment);
    return next ? Optional.of(Claims.ErrorClaim.announced("", "", "")) : Optional.empty();
  }

  private static Optional<Claims.ErrorClaim> fails(String text) {
    String comment = comment(text);
    String line = CodeText.withoutComment(text);
    Matcher raises = RAISES.matcher(comment);
    if (raises.matches()) {
      return Optional.of(error(raises, line));
    }
    return isFailure(comment)
        ? Optional.of(Claims.ErrorClaim.announced("", "", line))
        : Optional.empty();
  }

  private static Claims.ErrorClaim error(Matcher raises, String line) {
    String type = raises.group(1);
    boolean any = type.equalsIgnoreCase("error") || type.equalsIgnoreCase("exception");
    String message = raises.group(2).replaceAll("^[(:\\s\"']+|[)\\s\"'.]+$", "");
    return Claims.ErrorClaim.announced(any ? "" : type, any ? "" : message, line);
  }

  private static boolean isFailure(String comment) {
    return FAILS.matcher(comment).matches() && !OTHERWISE.matcher(comment).matches();
  }

  private boolean isComment(int at) {
    return at >= 0
        && at < statements.size()
        && statements.get(at).kind() == CodeStatement.Kind.COMMENT;
  }

  private boolean isCode(int at) {
    return at >= 0 && at < statements.size() && statements.get(at).isStructural();
  }

  private static String comment(String text) {
    int start = CodeText.commentStart(text);
    return text.substring(start).replaceFirst("^#+", "").strip();
  }

  /** A name at the end of a line that makes something; what is printed there is told otherwise. */
  private static Optional<Claims.Remark> named(CodeStatement statement) {
    boolean makes =
        statement.kind() == CodeStatement.Kind.SIMPLE
            && !statement.keyword().equals("print")
            && CodeText.withoutComment(statement.text()).contains("(");
    Matcher name = NAMED.matcher(comment(statement.text()));
    if (!makes || !name.matches()) {
      return Optional.empty();
    }
    String text = Stream.of(1, 2, 3, 4).map(name::group).filter(Objects::nonNull).findFirst().get();
    return Optional.of(new Claims.Remark(statement.line(), text));
  }
}
