package org.tfgraft.translator.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a block of a document is written in, as far as it matters here. */
enum Language {
  PYTHON,
  /** What programs print. */
  OUTPUT,
  /** Another language, a shell's included. */
  OTHER,
  /** The document does not say. */
  UNKNOWN;

  private static final Set<String> PYTHON_NAMES =
      Set.of(
          "python",
          "py",
          "python2",
          "python3",
          "py2",
          "py3",
          "ipython",
          "ipython2",
          "ipython3",
          "pycon",
          "pycon3",
          "python-console",
          "doctest",
          "testcode",
          "testsetup",
          "jupyter");
  private static final Set<String> OUTPUT_NAMES =
      Set.of("output", "testoutput", "pytb", "py3tb", "traceback", "stdout", "out");
  private static final Set<String> UNKNOWN_NAMES =
      Set.of(
          "",
          "text",
          "txt",
          "plain",
          "plaintext",
          "none",
          "default",
          "nohighlight",
          "console",
          "raw",
          "literal",
          "log",
          "code");

  /** What is looked at to tell the language; more would not tell more. */
  private static final int LONGEST = 300;

  private static final int MOST_LINES = 1000;

  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?:import|from|def|class|with|for|while|if|elif|else|try|except|finally|return"
              + "|assert|print|del|global|raise|yield|lambda|pass)\\b.*|@\\w.*|#.*"
              + "|[\\w.\\[\\]\"', *]++[-+*/%]?=[^=].*|[A-Za-z_][\\w.]*\\(.*|[A-Za-z_]\\w*(?:\\.\\w+)+.*)");
  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:Traceback \\(.*|[\\w.]*(?:Error|Exception|Warning)\\b.*|Tensor\\(.*|<tf\\..*"
              + "|<[\\w.]+ .*|[\\[(]*[-+]?\\d.*|array\\(.*|\\[.*|\\(.*|True|False|None|'.*'|\".*\"|[bu]'.*'"
              + "|[\\w./]+:\\d+|\\w+/[\\w/]+|File \".*)");
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?:[$#%>] (?:\\w).*|(?:sudo|pip3?|conda|git|cd|ls|mkdir|wget|curl|apt|apt-get|brew|docker|export"
              + "|source|python[23]?|bash|sh|chmod|unzip|tar|cmake|make|bazel|tensorboard|jupyter)\\s"
              + "(?![=.(]).*)");

  /** By the name that the document gives it, for instance behind a fence. */
  static Language named(String info) {
    String word = info.strip().toLowerCase(Locale.ROOT);
    word = word.startsWith("{") ? word.substring(1).strip() : word;
    word = word.startsWith(".") ? word.substring(1) : word;
    int end = 0;
    while (end < word.length()
        && (Character.isLetterOrDigit(word.charAt(end)) || "+-_#".indexOf(word.charAt(end)) >= 0)) {
      end++;
    }
    String name = word.substring(0, end);
    if (PYTHON_NAMES.contains(name)) {
      return PYTHON;
    } else if (OUTPUT_NAMES.contains(name)) {
      return OUTPUT;
    }
    boolean isName = end == word.length() || " \t{}".indexOf(word.charAt(end)) >= 0;
    return UNKNOWN_NAMES.contains(name) || !isName ? UNKNOWN : OTHER;
  }

  /** By the lines of a block themselves; output can only follow code. */
  static Language of(List<String> lines, boolean afterCode) {
    List<String> said =
        lines.stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(MOST_LINES)
            .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
            .toList();
    long commands = count(said, COMMAND);
    long printed = count(said, PRINTED);
    long code = said.stream().filter(l -> CODE.matcher(l).matches() && !looksPrinted(l)).count();
    if (commands > 0 && commands >= code) {
      return OTHER;
    } else if (code == 0 && printed == 0) {
      return OTHER;
    }
    return printed > code && (afterCode || code == 0) ? OUTPUT : PYTHON;
  }

  /** Whether a line has a form that values and errors are printed in. */
  static boolean looksPrinted(String line) {
    return line.length() < LONGEST && PRINTED.matcher(line.strip()).matches();
  }

  private static long count(List<String> lines, Pattern pattern) {
    return lines.stream().filter(line -> pattern.matcher(line).matches()).count();
  }
}
