package org.tfgraft.testdata.random;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.testdata.random.Template.Block;
import org.tfgraft.testdata.random.Template.Choice;
import org.tfgraft.testdata.random.Template.KnownName;
import org.tfgraft.testdata.random.Template.Literal;
import org.tfgraft.testdata.random.Template.Maybe;
import org.tfgraft.testdata.random.Template.NewName;
import org.tfgraft.testdata.random.Template.Range;
import org.tfgraft.testdata.random.Template.Reference;
import org.tfgraft.testdata.random.Template.Row;

/** Reads the text of a line of the grammar: Python with parts in angle brackets. */
final class TemplateReader {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.\\.(\\d+)");
  private static final Pattern BLOCK = Pattern.compile("([A-Z]\\w*)(?:\\*(\\d+)\\.\\.(\\d+))?");
  private static final Pattern NEW_NAME = Pattern.compile("([+&])(\\w+)(?: (\\w+))?");
  private static final Pattern MAYBE = Pattern.compile("\\?(\\d+)( ?)(.*)", Pattern.DOTALL);

  private final String text;
  private int position;

  private TemplateReader(String text) {
    this.text = text;
  }

  static Row read(String text) {
    TemplateReader reader = new TemplateReader(text);
    List<Row> rows = reader.rows(false);
    return rows.get(0);
  }

  /** Rows up to the end, or to the bracket that closes, with bars between them. */
  private List<Row> rows(boolean inside) {
    List<Row> rows = new ArrayList<>();
    List<Template> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    while (position < text.length() && !(inside && text.charAt(position) == '>')) {
      char next = text.charAt(position++);
      if (next == '<' && opens()) {
        addLiteral(literal, pieces);
        pieces.add(part());
      } else if (next == '|' && inside) {
        addLiteral(literal, pieces);
        rows.add(new Row(pieces));
        pieces = new ArrayList<>();
      } else {
        literal.append(next);
      }
    }
    addLiteral(literal, pieces);
    rows.add(new Row(pieces));
    return rows;
  }

  private boolean opens() {
    return position < text.length() && " =<".indexOf(text.charAt(position)) < 0;
  }

  private static void addLiteral(StringBuilder literal, List<Template> pieces) {
    if (literal.length() > 0) {
      pieces.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private Template part() {
    int start = position;
    boolean maybe = text.charAt(position) == '?';
    int percent = maybe ? percent() : 0;
    List<Row> rows = rows(true);
    if (position >= text.length()) {
      throw new IllegalArgumentException("no closing bracket: " + text);
    }
    String content = text.substring(start, position++);
    if (maybe) {
      Template inner = rows.size() == 1 ? rows.get(0) : choice(rows);
      return new Maybe(percent, new Row(List.of(inner)));
    }
    return rows.size() > 1 ? choice(rows) : simple(content);
  }

  private static Choice choice(List<Row> rows) {
    return new Choice(rows.stream().map(TemplateReader::item).toList());
  }

  /** In a choice, {@code @kind} is a name and {@code $rule} an expression. */
  private static Row item(Row row) {
    if (row.pieces().size() == 1 && row.pieces().get(0) instanceof Literal literal) {
      String text = literal.text();
      if (text.matches("@\\w+")) {
        return new Row(List.of(new KnownName(text.substring(1))));
      }
      if (text.matches("\\$\\w+")) {
        return new Row(List.of(new Reference(text.substring(1))));
      }
    }
    return row;
  }

  private int percent() {
    Matcher matcher = MAYBE.matcher(text.substring(position));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no number after ?: " + text);
    }
    position += 1 + matcher.group(1).length() + matcher.group(2).length();
    return Integer.parseInt(matcher.group(1));
  }

  private static Template simple(String content) {
    Matcher name = NEW_NAME.matcher(content);
    if (name.matches()) {
      String label = name.group(3) == null ? "" : name.group(3);
      return new NewName(name.group(2), label, name.group(1).equals("&"));
    }
    Matcher range = NUMBERS.matcher(content);
    if (range.matches()) {
      return new Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }
    Matcher block = BLOCK.matcher(content);
    if (block.matches()) {
      boolean once = block.group(2) == null;
      return new Block(
          block.group(1),
          once ? 1 : Integer.parseInt(block.group(2)),
          once ? 1 : Integer.parseInt(block.group(3)));
    }
    if (content.startsWith("@")) {
      return new KnownName(content.substring(1));
    }
    if (!content.matches("\\w+")) {
      throw new IllegalArgumentException("neither a rule nor a choice: <" + content + ">");
    }
    return new Reference(content);
  }
}
