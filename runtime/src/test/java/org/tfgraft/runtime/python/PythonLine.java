package org.tfgraft.runtime.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.python.PythonTokens.Kind;
import org.tfgraft.runtime.python.PythonTokens.Token;

/**
 * Evaluates a line of Python through the dynamic side of the runtime, so that tables recorded from
 * CPython can be compared: simple statements separated by semicolons, then an expression.
 */
final class PythonLine {
  private static final List<List<String>> BINARY =
      List.of(
          List.of("|"),
          List.of("^"),
          List.of("&"),
          List.of("<<", ">>"),
          List.of("+", "-"),
          List.of("*", "/", "//", "%", "@"));
  private static final Map<String, Operator> OPERATORS = new HashMap<>();

  static {
    for (Operator operator : Operator.values()) {
      OPERATORS.putIfAbsent(operator.symbol(), operator);
    }
    OPERATORS.put("/", Operator.TRUEDIV);
    OPERATORS.put("**", Operator.POW);
  }

  /** An expression, evaluated as often as needed. */
  private interface Node {
    Object value();

    default void assign(Object value) {
      throw new IllegalStateException("not a target");
    }

    default void delete() {
      throw new IllegalStateException("not a target");
    }
  }

  private final List<Token> tokens;
  private int next;
  private Map<String, Object> variables = new HashMap<>();

  private PythonLine(String line) {
    tokens = PythonTokens.of(line);
  }

  static Object evaluate(String line) {
    return new PythonLine(line).run();
  }

  private Object run() {
    Object value = null;
    while (peek().kind() != Kind.END) {
      value = statement();
      if (!accept(";")) {
        break;
      }
    }
    if (peek().kind() != Kind.END) {
      throw new IllegalArgumentException("unexpected " + peek());
    }
    return value;
  }

  private Object statement() {
    if (acceptName("del")) {
      conditional().delete();
      return null;
    }
    Node node = expressionList();
    Token token = peek();
    if (accept("=")) {
      Object value = expressionList().value();
      node.assign(value);
      return value;
    }
    if (token.kind() == Kind.OPERATOR && token.text().endsWith("=") && token.text().length() > 1) {
      next++;
      Operator operator = OPERATORS.get(token.text().substring(0, token.text().length() - 1));
      node.assign(Operators.inPlace(operator, node.value(), expressionList().value()));
      return null;
    }
    return node.value();
  }

  private Node expressionList() {
    Node first = conditional();
    if (!peek().text().equals(",") || peek().kind() != Kind.OPERATOR) {
      return first;
    }
    List<Node> nodes = new ArrayList<>(List.of(first));
    while (accept(",")) {
      if (peek().kind() != Kind.END && !peek().text().equals("=")) {
        nodes.add(conditional());
      }
    }
    return tuple(nodes);
  }

  private static Node tuple(List<Node> nodes) {
    return new Node() {
      @Override
      public Object value() {
        return Py.spreadTuple(values(nodes));
      }

      @Override
      public void assign(Object value) {
        Object[] parts = Py.unpack(value, nodes.size());
        for (int i = 0; i < parts.length; i++) {
          nodes.get(i).assign(parts[i]);
        }
      }
    };
  }

  private static Object[] values(List<Node> nodes) {
    return nodes.stream().map(Node::value).toArray();
  }

  private Node conditional() {
    if (acceptName("lambda")) {
      return lambda();
    }
    Node then = or();
    if (!acceptName("if")) {
      return then;
    }
    Node condition = or();
    expectName("else");
    Node otherwise = conditional();
    return () -> Py.truth(condition.value()) ? then.value() : otherwise.value();
  }

  private Node lambda() {
    StringBuilder parameters = new StringBuilder();
    List<Node> defaults = new ArrayList<>();
    while (!accept(":")) {
      String text = take().text();
      parameters.append(text.equals(",") ? ", " : text);
      if (text.equals("=")) {
        defaults.add(conditional());
        parameters.append("…");
      }
    }
    Node body = conditional();
    return () -> {
      Signature signature = Signature.parse(parameters.toString());
      Map<String, Object> outer = variables;
      return PyFunction.of(
          "<lambda>",
          parameters.toString(),
          args -> called(body, outer, signature.names(), args),
          values(defaults));
    };
  }

  private Object called(Node body, Map<String, Object> outer, List<String> names, Object[] args) {
    Map<String, Object> saved = variables;
    variables = new HashMap<>(outer);
    for (int i = 0; i < args.length; i++) {
      variables.put(names.get(i), args[i]);
    }
    try {
      return body.value();
    } finally {
      variables = saved;
    }
  }

  private Node or() {
    Node left = and();
    while (acceptName("or")) {
      Node l = left;
      Node r = and();
      left = () -> Logic.or(l.value(), r::value);
    }
    return left;
  }

  private Node and() {
    Node left = not();
    while (acceptName("and")) {
      Node l = left;
      Node r = not();
      left = () -> Logic.and(l.value(), r::value);
    }
    return left;
  }

  private Node not() {
    if (acceptName("not")) {
      Node operand = not();
      return () -> !Py.truth(operand.value());
    }
    return comparison();
  }

  private Node comparison() {
    Node left = binary(0);
    List<String> operators = new ArrayList<>();
    List<Node> operands = new ArrayList<>(List.of(left));
    for (String operator = comparisonOperator();
        operator != null;
        operator = comparisonOperator()) {
      operators.add(operator);
      operands.add(binary(0));
    }
    return operators.isEmpty() ? left : () -> compared(operators, operands);
  }

  private String comparisonOperator() {
    for (String symbol : List.of("<", "<=", "==", "!=", ">", ">=")) {
      if (accept(symbol)) {
        return symbol;
      }
    }
    if (acceptName("in")) {
      return "in";
    }
    if (acceptName("is")) {
      return acceptName("not") ? "is not" : "is";
    }
    if (peek().text().equals("not") && tokens.get(next + 1).text().equals("in")) {
      next += 2;
      return "not in";
    }
    return null;
  }

  private static Object compared(List<String> operators, List<Node> operands) {
    Object result = true;
    Object left = operands.get(0).value();
    for (int i = 0; i < operators.size(); i++) {
      Object right = operands.get(i + 1).value();
      result =
          switch (operators.get(i)) {
            case "in" -> Py.contains(right, left);
            case "not in" -> !Py.contains(right, left);
            case "is" -> Py.is(left, right);
            case "is not" -> !Py.is(left, right);
            default -> Py.operate(OPERATORS.get(operators.get(i)), left, right);
          };
      if (!Py.truth(result)) {
        return result;
      }
      left = right;
    }
    return result;
  }

  private Node binary(int level) {
    if (level == BINARY.size()) {
      return unary();
    }
    Node left = binary(level + 1);
    while (peek().kind() == Kind.OPERATOR && BINARY.get(level).contains(peek().text())) {
      Operator operator = OPERATORS.get(take().text());
      Node l = left;
      Node r = binary(level + 1);
      left = () -> Py.operate(operator, l.value(), r.value());
    }
    return left;
  }

  private Node unary() {
    if (accept("-")) {
      Node operand = unary();
      return () -> Py.neg(operand.value());
    } else if (accept("+")) {
      Node operand = unary();
      return () -> Py.pos(operand.value());
    } else if (accept("~")) {
      Node operand = unary();
      return () -> Py.invert(operand.value());
    }
    Node base = primary();
    if (accept("**")) {
      Node exponent = unary();
      return () -> Py.pow(base.value(), exponent.value());
    }
    return base;
  }

  private Node primary() {
    Node node = atom();
    while (true) {
      if (accept("(")) {
        node = call(node);
      } else if (accept("[")) {
        node = subscript(node);
      } else if (accept(".")) {
        node = attribute(node, take().text());
      } else {
        return node;
      }
    }
  }

  private Node call(Node function) {
    List<Node> args = new ArrayList<>();
    while (!accept(")")) {
      if (accept("**")) {
        Node values = conditional();
        args.add(() -> Py.doubleStar(values.value()));
      } else if (accept("*")) {
        Node values = conditional();
        args.add(() -> Py.star(values.value()));
      } else if (peek().kind() == Kind.NAME && tokens.get(next + 1).text().equals("=")) {
        String name = take().text();
        next++;
        Node value = conditional();
        args.add(() -> new Arg(name, value.value()));
      } else {
        args.add(element(")"));
      }
      accept(",");
    }
    return () -> Py.call(function.value(), values(args));
  }

  /** An element of a display or a call, perhaps a comprehension. */
  private Node element(String end) {
    Node element = conditional();
    if (!acceptName("for")) {
      return element;
    }
    List<Node> targets = new ArrayList<>(List.of(primary()));
    while (accept(",")) {
      targets.add(primary());
    }
    expectName("in");
    Node iterable = or();
    Node condition = acceptName("if") ? or() : () -> true;
    Node target = targets.size() == 1 ? targets.get(0) : tuple(targets);
    if (!peek().text().equals(end)) {
      throw new IllegalArgumentException("unexpected " + peek());
    }
    return () -> {
      PyList<Object> items = new PyList<>();
      for (Object item : Py.iterate(iterable.value())) {
        target.assign(item);
        if (Py.truth(condition.value())) {
          items.append(element.value());
        }
      }
      return end.equals(")") ? new PyIterator<>("generator", items.iterator()) : Py.star(items);
    };
  }

  private Node subscript(Node container) {
    Node first = index();
    Node key = first;
    if (accept(",")) {
      Node second = index();
      key = () -> PyTuple.of(first.value(), second.value());
    }
    expect("]");
    Node k = key;
    return new Node() {
      @Override
      public Object value() {
        return Py.getitem(container.value(), k.value());
      }

      @Override
      public void assign(Object value) {
        Py.setitem(container.value(), k.value(), value);
      }

      @Override
      public void delete() {
        Py.delitem(container.value(), k.value());
      }
    };
  }

  private Node index() {
    Node none = () -> null;
    Node start = peek().text().equals(":") ? none : conditional();
    if (!accept(":")) {
      return start;
    }
    Node stop = isBound() ? conditional() : none;
    Node step = accept(":") && isBound() ? conditional() : none;
    return () -> Py.slice(start.value(), stop.value(), step.value());
  }

  private boolean isBound() {
    return peek().kind() != Kind.OPERATOR || !List.of(":", "]", ",").contains(peek().text());
  }

  private static Node attribute(Node target, String name) {
    return new Node() {
      @Override
      public Object value() {
        return Py.getattr(target.value(), name);
      }

      @Override
      public void assign(Object value) {
        Py.setattr(target.value(), name, value);
      }

      @Override
      public void delete() {
        Py.delattr(target.value(), name);
      }
    };
  }

  private Node atom() {
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> number(token.text());
      case STRING -> string(token.text());
      case BYTES -> () -> PyBytes.of(token.text());
      case NAME -> name(token.text());
      default -> display(token.text());
    };
  }

  private static Node number(String text) {
    boolean isInt = text.matches("0[xXbBoO].*|[0-9]+");
    Object value = isInt ? IntText.parse(text, 0) : (Object) Double.parseDouble(text);
    return () -> value;
  }

  private Node string(String first) {
    StringBuilder text = new StringBuilder(first);
    while (peek().kind() == Kind.STRING) {
      text.append(take().text());
    }
    return text::toString;
  }

  private Node name(String name) {
    return new Node() {
      @Override
      public Object value() {
        return variables.containsKey(name) ? variables.get(name) : builtin(name);
      }

      @Override
      public void assign(Object value) {
        variables.put(name, value);
      }
    };
  }

  private static Object builtin(String name) {
    return switch (name) {
      case "None" -> null;
      case "True" -> true;
      case "False" -> false;
      default ->
          ApiTable.get()
              .find(name)
              .map(ApiObjects::symbol)
              .orElseThrow(() -> new NameError("name '" + name + "' is not defined"));
    };
  }

  private Node display(String open) {
    return switch (open) {
      case "(" -> parenthesis();
      case "[" -> {
        List<Node> items = items("]");
        yield () -> Py.spreadList(values(items));
      }
      case "{" -> braces();
      default -> throw new IllegalArgumentException("unexpected " + open);
    };
  }

  private List<Node> items(String end) {
    List<Node> items = new ArrayList<>();
    while (!accept(end)) {
      items.add(item(end));
      accept(",");
    }
    return items;
  }

  private Node item(String end) {
    if (accept("*")) {
      Node values = or();
      return () -> Py.star(values.value());
    }
    return element(end);
  }

  private Node parenthesis() {
    if (accept(")")) {
      return () -> PyTuple.EMPTY;
    }
    Node first = item(")");
    if (accept(")")) {
      return first;
    }
    expect(",");
    List<Node> items = items(")");
    items.add(0, first);
    return tuple(items);
  }

  private Node braces() {
    if (accept("}")) {
      return PyDict::new;
    }
    Node first = element("}");
    if (!accept(":")) {
      accept(",");
      List<Node> items = items("}");
      items.add(0, first);
      return () -> Py.spreadSet(values(items));
    }
    List<Node> keys = new ArrayList<>(List.of(first));
    List<Node> values = new ArrayList<>(List.of(conditional()));
    while (!accept("}")) {
      expect(",");
      if (!peek().text().equals("}")) {
        keys.add(conditional());
        expect(":");
        values.add(conditional());
      }
    }
    return () -> {
      PyDict<Object, Object> dict = new PyDict<>();
      for (int i = 0; i < keys.size(); i++) {
        dict.put(keys.get(i).value(), values.get(i).value());
      }
      return dict;
    };
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private boolean accept(String operator) {
    boolean found = peek().kind() == Kind.OPERATOR && peek().text().equals(operator);
    next += found ? 1 : 0;
    return found;
  }

  private boolean acceptName(String name) {
    boolean found = peek().kind() == Kind.NAME && peek().text().equals(name);
    next += found ? 1 : 0;
    return found;
  }

  private void expect(String operator) {
    if (!accept(operator)) {
      throw new IllegalArgumentException("expected " + operator + ", not " + peek());
    }
  }

  private void expectName(String name) {
    if (!acceptName(name)) {
      throw new IllegalArgumentException("expected " + name + ", not " + peek());
    }
  }
}
