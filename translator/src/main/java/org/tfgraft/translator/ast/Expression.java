package org.tfgraft.translator.ast;

import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.source.Span;

/** A Python expression; the names follow CPython's {@code ast} module. */
public sealed interface Expression {
  Span span();

  <R> R accept(Visitor<R> visitor);

  /** An identifier that is read, bound or deleted. */
  record Name(Span span, String id) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitName(this);
    }
  }

  /**
   * A constant: {@code value} is a {@link java.math.BigInteger}, {@link Double}, {@link Boolean},
   * {@link String} (text), {@link Bytes}, {@link Imaginary}, {@link None} or {@link Ellipsis}.
   * {@code text} is the literal as written (adjacent string literals are one constant).
   */
  record Constant(Span span, Object value, String text) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConstant(this);
    }
  }

  /** Byte-string contents, one char (0-255) a byte. */
  record Bytes(String latin1) {}

  /** The imaginary part of a complex literal. */
  record Imaginary(double value) {}

  /** Singleton constants. */
  enum None {
    NONE
  }

  /** Singleton constants. */
  enum Ellipsis {
    ELLIPSIS
  }

  /** An f-string: {@link Constant} text and {@link FormattedValue} parts. */
  record JoinedString(Span span, List<Expression> parts) implements Expression {
    public JoinedString {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitJoinedString(this);
    }
  }

  /**
   * {@code {value!r:spec}} inside an f-string; {@code conversion} is "", "r", "s" or "a"; {@code
   * debugText} is the source text before the value of a {@code {x=}} field, else empty.
   */
  record FormattedValue(
      Span span,
      Expression value,
      String conversion,
      Optional<Expression> formatSpec,
      String debugText)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitFormattedValue(this);
    }
  }

  record Attribute(Span span, Expression value, String attr) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAttribute(this);
    }
  }

  /**
   * {@code value[index]}; several indices are a {@link Tuple}, {@code a:b:c} is a {@link Slice}.
   */
  record Subscript(Span span, Expression value, Expression index) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  record Slice(
      Span span, Optional<Expression> lower, Optional<Expression> upper, Optional<Expression> step)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSlice(this);
    }
  }

  record Call(Span span, Expression callee, List<Argument> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /** One argument of a call, in source order. */
  record Argument(Span span, ArgumentKind kind, Optional<String> keyword, Expression value) {}

  /** {@code x}, {@code k=x}, {@code *x}, {@code **x}. */
  enum ArgumentKind {
    POSITIONAL,
    KEYWORD,
    STAR,
    DOUBLE_STAR
  }

  record Unary(Span span, UnaryOperator operator, Expression operand) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitUnary(this);
    }
  }

  /** Unary operators. */
  enum UnaryOperator {
    NEGATE("-"),
    PLUS("+"),
    INVERT("~"),
    NOT("not");

    private final String symbol;

    UnaryOperator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  record Binary(Span span, Expression left, BinaryOperator operator, Expression right)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBinary(this);
    }
  }

  /**
   * Binary operators; {@code /} is one operator here, its meaning depends on the Python version.
   */
  enum BinaryOperator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    FLOOR_DIVIDE("//"),
    MODULO("%"),
    POWER("**"),
    MATRIX_MULTIPLY("@"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    BIT_AND("&"),
    BIT_OR("|"),
    BIT_XOR("^");

    private final String symbol;

    BinaryOperator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  /** {@code a and b and c}: at least two operands. */
  record Bool(Span span, BoolOperator operator, List<Expression> operands) implements Expression {
    public Bool {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBool(this);
    }
  }

  /** {@code and}, {@code or}. */
  enum BoolOperator {
    AND,
    OR
  }

  /** {@code left op1 c1 op2 c2 …}. */
  record Compare(
      Span span, Expression left, List<CompareOperator> operators, List<Expression> comparators)
      implements Expression {
    public Compare {
      operators = List.copyOf(operators);
      comparators = List.copyOf(comparators);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCompare(this);
    }
  }

  /** Comparison operators. */
  enum CompareOperator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    IS("is"),
    IS_NOT("is not"),
    IN("in"),
    NOT_IN("not in");

    private final String symbol;

    CompareOperator(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }

  /** {@code then if condition else otherwise}. */
  record Conditional(Span span, Expression condition, Expression then, Expression otherwise)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitConditional(this);
    }
  }

  record Lambda(Span span, Parameters parameters, Expression body) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  record ListLiteral(Span span, List<Expression> elements) implements Expression {
    public ListLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitListLiteral(this);
    }
  }

  record Tuple(Span span, List<Expression> elements) implements Expression {
    public Tuple {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitTuple(this);
    }
  }

  record SetLiteral(Span span, List<Expression> elements) implements Expression {
    public SetLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitSetLiteral(this);
    }
  }

  record DictLiteral(Span span, List<DictItem> items) implements Expression {
    public DictLiteral {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitDictLiteral(this);
    }
  }

  /** {@code key: value}, or {@code **value} without a key. */
  record DictItem(Optional<Expression> key, Expression value) {}

  /** {@code *value} in a list, tuple, set or assignment target. */
  record Starred(Span span, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitStarred(this);
    }
  }

  /**
   * A comprehension. {@code element} is the value (of a dictionary: its value, with {@code key}
   * present).
   */
  record Comprehension(
      Span span,
      ComprehensionKind kind,
      Optional<Expression> key,
      Expression element,
      List<Generator> generators)
      implements Expression {
    public Comprehension {
      generators = List.copyOf(generators);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitComprehension(this);
    }
  }

  /** What a comprehension makes. */
  enum ComprehensionKind {
    LIST,
    SET,
    DICT,
    GENERATOR
  }

  /** {@code for target in iterable if c1 if c2}. */
  record Generator(
      Expression target, Expression iterable, List<Expression> conditions, boolean async) {
    public Generator {
      conditions = List.copyOf(conditions);
    }
  }

  /** {@code yield value}. */
  record Yield(Span span, Optional<Expression> value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYield(this);
    }
  }

  /** {@code yield from value}. */
  record YieldFrom(Span span, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitYieldFrom(this);
    }
  }

  record Await(Span span, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitAwait(this);
    }
  }

  /** {@code target := value}. */
  record NamedExpression(Span span, Name target, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNamedExpression(this);
    }
  }

  /** Python 2's {@code `value`}. */
  record Backquote(Span span, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitBackquote(this);
    }
  }

  /** One method per kind of expression, none with a default: a forgotten case does not compile. */
  interface Visitor<R> {
    R visitName(Name name);

    R visitConstant(Constant constant);

    R visitJoinedString(JoinedString string);

    R visitFormattedValue(FormattedValue value);

    R visitAttribute(Attribute attribute);

    R visitSubscript(Subscript subscript);

    R visitSlice(Slice slice);

    R visitCall(Call call);

    R visitUnary(Unary unary);

    R visitBinary(Binary binary);

    R visitBool(Bool bool);

    R visitCompare(Compare compare);

    R visitConditional(Conditional conditional);

    R visitLambda(Lambda lambda);

    R visitListLiteral(ListLiteral list);

    R visitTuple(Tuple tuple);

    R visitSetLiteral(SetLiteral set);

    R visitDictLiteral(DictLiteral dict);

    R visitStarred(Starred starred);

    R visitComprehension(Comprehension comprehension);

    R visitYield(Yield yield);

    R visitYieldFrom(YieldFrom yieldFrom);

    R visitAwait(Await await);

    R visitNamedExpression(NamedExpression named);

    R visitBackquote(Backquote backquote);
  }
}
