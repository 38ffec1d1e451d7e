package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.types.Cell;
import org.tfgraft.translator.types.Type;

/** Reads the types that rows of the API table name: {@code list[tf.Variable]}, {@code T?}. */
final class TypeText {
  private static final Map<String, Type> SIMPLE =
      Map.of(
          "", Type.ANY,
          "any", Type.ANY,
          "None", Type.NONE,
          "int", Type.INT,
          "float", Type.FLOAT,
          "bool", Type.BOOL,
          "str", Type.STR);

  private final ApiTable api;
  private final Map<String, Type> variables;
  private final Supplier<Cell> cells;

  /** {@code variables} are the element types of the receiver; cells belong to the call. */
  TypeText(ApiTable api, Map<String, Type> variables, Supplier<Cell> cells) {
    this.api = api;
    this.variables = variables;
    this.cells = cells;
  }

  Type read(String text) {
    return split(text, '|').stream().map(this::one).reduce(Type.BOTTOM, Type::join);
  }

  private Type one(String text) {
    if (text.endsWith("!")) {
      return read(text.substring(0, text.length() - 1));
    } else if (text.endsWith("?")) {
      return Type.optional(read(text.substring(0, text.length() - 1)));
    } else if (SIMPLE.containsKey(text)) {
      return SIMPLE.get(text);
    } else if (text.equals("tuple")) {
      return Type.TUPLE;
    } else if (text.equals("list") || text.equals("set") || text.equals("iter")) {
      return generic(text, List.of(Type.ANY));
    } else if (text.equals("dict")) {
      return generic(text, List.of(Type.ANY, Type.ANY));
    } else if (text.equals("function")) {
      return Type.CALLABLE;
    } else if (variables.containsKey(text)) {
      return variables.get(text);
    } else if (text.endsWith("]") && text.indexOf('[') > 0) {
      return generic(text.substring(0, text.indexOf('[')), arguments(text));
    }
    return api.find(text)
        .filter(ApiSymbol.ClassSymbol.class::isInstance)
        .<Type>map(s -> new Type.Object((ApiSymbol.ClassSymbol) s))
        .orElse(Type.ANY);
  }

  private Type generic(String name, List<Type> arguments) {
    return switch (name) {
      case "list" -> new Type.ListOf(cell(arguments.get(0)));
      case "set" -> new Type.SetOf(cell(arguments.get(0)));
      case "iter" -> new Type.IterOf(cell(arguments.get(0)));
      case "dict" -> new Type.DictOf(cell(arguments.get(0)), cell(arguments.get(1)));
      case "tuple" -> new Type.TupleOf(arguments);
      default -> Type.ANY;
    };
  }

  private Cell cell(Type type) {
    Cell cell = cells.get();
    cell.add(type);
    return cell;
  }

  private List<Type> arguments(String text) {
    String inside = text.substring(text.indexOf('[') + 1, text.length() - 1);
    return split(inside, ',').stream().map(this::read).toList();
  }

  /** The parts between separators that stand in no brackets. */
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : separator;
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == separator && depth == 0) {
        parts.add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
    return parts;
  }
}
