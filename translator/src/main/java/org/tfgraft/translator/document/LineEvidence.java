package org.tfgraft.translator.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.repair.CodeRepairs;
import org.tfgraft.translator.repair.CodeStatement;
import org.tfgraft.translator.repair.CodeText;
import org.tfgraft.translator.repair.Repair;
import org.tfgraft.translator.repair.RepairedCode;
import org.tfgraft.translator.repair.StatementParser;
import org.tfgraft.translator.source.CodeLine;

/** Says what single lines look like: Python's parser decides what can be code. */
final class LineEvidence {
  private static final Pattern PRINTED =
      Pattern.compile(
          "<(class|type|tf\\.|tensorflow|function|module|bound method|__main__).*>.*"
              + "|(SparseTensor|Tensor|IndexedSlices)\\(.*"
              + "|\\[?<tf\\..*"
              + "|\\[?array\\(.*"
              + "|\\[[\\[ ]*[-+]?\\d[-+\\d.e ]*.*\\]?"
              + "|[\\w./-]+:\\d+"
              + "|[\\w.\\[\\]() ]{1,40}[:=]\\s+[\\w./-]*[\\w]:\\d+"
              + "|<ipython-input-.*"
              + "|During handling of the above exception, another exception occurred:"
              + "|The above exception was the direct cause of the following exception:"
              + "|File \"[^\"]+\", line \\d+.*");
  private static final Pattern ERROR =
      Pattern.compile(
          "([A-Za-z_]\\w*\\.)*[A-Z]\\w*(Error|Exception|Interrupt|Exit|StopIteration)(: .*|:)");
  private static final Pattern FENCE = Pattern.compile("(?:`{3,}|~{3,})\\s*\\{?\\.?\\w*\\}?");
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:a|b|br|center|div|h[1-6r]|i|img|li|ol|p|span|table|ul)\\b[^>]*>.*");
  private static final Pattern CODE_LIKE =
      Pattern.compile(
          "(import|from|with|def|class|for|while|if|elif|else|try|except|return|@\\w+)\\b.*[(=:].*"
              + "|(import|from) .*"
              + "|[A-Za-z_][\\w.\\\\]*(\\[[^\\]]*\\])?\\s*([-+*/]?=[^=]|\\().*");
  private static final Pattern WORDS =
      Pattern.compile("(?s).*[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]+.*");

  /** A keyword argument, as prose names it. */
  private static final Pattern KEYWORD = Pattern.compile("\\w+=[\\w.]+");

  private static final int LONGEST_REPAIRED = 2_000;

  private final StatementParser parser;
  private final CodeRepairs repairs;

  LineEvidence(StatementParser parser) {
    this.parser = parser;
    this.repairs = new CodeRepairs(parser);
  }

  /** What a line looks like, and the number of lines that its statement has. */
  record Found(Evidence evidence, int lines) {
    Found(Evidence evidence) {
      this(evidence, 1);
    }
  }

  /** Looks at the first of some lines. */
  Found at(List<CodeLine> rest) {
    String line = rest.get(0).text().strip();
    if (line.isEmpty()) {
      return new Found(Evidence.BLANK);
    }
    if (FENCE.matcher(line).matches()) {
      return new Found(Evidence.FENCE);
    }
    if (MARKUP.matcher(line).matches()) {
      return new Found(Evidence.SENTENCE);
    }
    if (line.startsWith("#")) {
      boolean program = repairs.repair(rest.subList(0, 1)).statements().size() > 1;
      return new Found(program ? Evidence.STATEMENT : Evidence.COMMENT);
    }
    if (line.equals("...") || line.equals("…") || line.equals("......")) {
      return new Found(Evidence.DOTS);
    }
    if (Tracebacks.mayBegin(line)) {
      return new Found(Evidence.TRACEBACK);
    }
    if (ERROR.matcher(line).matches()) {
      return new Found(Evidence.ERROR);
    }
    if (PRINTED.matcher(line).matches() || LoggedLines.isLogged(line)) {
      return new Found(Evidence.PRINTED);
    }
    if (!CodeText.isAscii(line) && !CODE_LIKE.matcher(line).matches()) {
      return new Found(Evidence.SENTENCE);
    }
    return code(rest, line);
  }

  private Found code(List<CodeLine> rest, String line) {
    CodeStatement first = repairs.first(rest);
    if (first.kind() != CodeStatement.Kind.BROKEN) {
      return new Found(evidence(first), first.lines().size());
    }
    if (!CODE_LIKE.matcher(line).matches() || line.length() > LONGEST_REPAIRED) {
      return new Found(unreadable(line));
    }
    RepairedCode repaired = repairs.repair(List.of(rest.get(0)));
    List<CodeStatement> statements = repaired.statements();
    boolean value =
        repaired.repairs().stream().anyMatch(it -> it.kind() == Repair.Kind.SHOWN_VALUE);
    boolean certain = value || statements.size() > 1;
    boolean readable =
        repaired.isPython()
            && statements.stream().allMatch(s -> isCode(s, line, certain))
            && (value || statements.stream().anyMatch(s -> evidence(s) == Evidence.STATEMENT));
    return new Found(readable ? Evidence.STATEMENT : unreadable(line));
  }

  /** What is only code after a repair must look like nothing else. */
  private static boolean isCode(CodeStatement statement, String line, boolean certain) {
    boolean code =
        switch (evidence(statement)) {
          case STATEMENT -> true;
          case SIGNATURE, DEPENDENT_STATEMENT, COMMENT -> certain;
          default -> false;
        };
    return code
        && CodeText.isAscii(statement.text())
        && (!statement.opensBlock() || line.contains("(") || line.endsWith(":"));
  }

  private static Evidence unreadable(String line) {
    boolean words = WORDS.matcher(line).matches() || !CodeText.isAscii(line);
    return words ? Evidence.SENTENCE : Evidence.UNCLEAR;
  }

  private static Evidence evidence(CodeStatement statement) {
    return switch (statement.kind()) {
      case HEAD, DECORATOR -> Evidence.STATEMENT;
      case CLAUSE -> Evidence.DEPENDENT_STATEMENT;
      case SIMPLE ->
          KEYWORD.matcher(statement.text()).matches()
              ? Evidence.SIGNATURE
              : simple(statement.tree().orElseThrow());
      case COMMENT -> Evidence.COMMENT;
      case BLANK -> Evidence.BLANK;
      case BROKEN -> Evidence.UNCLEAR;
    };
  }

  private static Evidence simple(Statement tree) {
    if (tree instanceof Statement.AnnAssign assign) {
      return assign.value().isPresent() ? Evidence.STATEMENT : Evidence.UNCLEAR;
    }
    if (tree instanceof Statement.Return
        || tree instanceof Statement.Pass
        || tree instanceof Statement.Break
        || tree instanceof Statement.Continue) {
      return Evidence.DEPENDENT_STATEMENT;
    }
    return tree instanceof Statement.ExpressionStatement expression
        ? expression(expression.value())
        : Evidence.STATEMENT;
  }

  private static Evidence expression(Expression value) {
    if (value instanceof Expression.Call call) {
      boolean print = call.callee() instanceof Expression.Name name && name.id().equals("print");
      return !print && isSignature(call) ? Evidence.SIGNATURE : Evidence.STATEMENT;
    }
    if (value instanceof Expression.Yield) {
      return Evidence.DEPENDENT_STATEMENT;
    }
    if (isDocstring(value)) {
      return Evidence.DEPENDENT_STATEMENT;
    }
    return isValue(value) ? Evidence.VALUE : Evidence.EXPRESSION;
  }

  /** Whether a call gives only names, and constants to keywords, as signatures do. */
  private static boolean isSignature(Expression.Call call) {
    return call.arguments().stream()
        .allMatch(
            argument ->
                argument.keyword().isPresent()
                    ? isPlain(argument.value())
                    : argument.value() instanceof Expression.Name);
  }

  private static boolean isPlain(Expression value) {
    return Optional.of(value)
        .filter(
            v ->
                !(v instanceof Expression.Call)
                    && Children.of(v).stream().allMatch(LineEvidence::isPlain))
        .isPresent();
  }

  private static boolean isDocstring(Expression value) {
    return value instanceof Expression.Constant constant
        && (constant.text().endsWith("\"\"\"") || constant.text().endsWith("'''"));
  }

  private static boolean isValue(Expression value) {
    boolean bare =
        value instanceof Expression.Constant
            || value instanceof Expression.ListLiteral
            || value instanceof Expression.Tuple
            || value instanceof Expression.DictLiteral
            || value instanceof Expression.Unary
            || value instanceof Expression.SetLiteral;
    return bare && Children.of(value).stream().allMatch(LineEvidence::isValue);
  }
}
