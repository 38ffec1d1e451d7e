package org.tfgraft.translator.types;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tfgraft.translator.api.ApiSymbol;

/**
 * What is known of the values of an expression. Containers refer to their elements through a {@link
 * Cell}, shared by everything that may be the same container, so that a list has one element type
 * wherever it goes, as Java's invariant generics ask.
 */
public sealed interface Type {
  /** No value seen yet. */
  record Bottom() implements Type {}

  /** Anything: the value is handled by Python's rules at run time. */
  record Any() implements Type {}

  record None() implements Type {}

  record Int() implements Type {}

  record Float() implements Type {}

  record Bool() implements Type {}

  record Str() implements Type {}

  /** {@code None} or a value of the other type, which is neither None nor optional. */
  record Optional(Type value) implements Type {}

  /**
   * A value of one of a few types that have nothing in common: an object for Java. An integer among
   * them may be of any size.
   */
  record OneOf(Set<Type> types) implements Type {
    public OneOf {
      types = Collections.unmodifiableSet(new LinkedHashSet<>(types));
    }
  }

  record ListOf(Cell element) implements Type {}

  record SetOf(Cell element) implements Type {}

  record DictOf(Cell key, Cell value) implements Type {}

  /** An iterable without indices: generators, {@code zip}, {@code dict.items()}. */
  record IterOf(Cell element) implements Type {}

  /** A tuple of known length. */
  record TupleOf(List<Type> elements) implements Type {
    public TupleOf {
      elements = List.copyOf(elements);
    }
  }

  /** A tuple of any length, with anything in it. */
  record Tuple() implements Type {}

  /** An object of a class of the API table: {@code tf.Tensor}, {@code range}, {@code bytes}. */
  record Object(ApiSymbol.ClassSymbol symbol) implements Type {}

  /** An object of a class of the program. */
  record Instance(ProgramClass type) implements Type {}

  /** One of the program's functions, or several. */
  record Function(Set<ProgramFunction> targets) implements Type {
    public Function {
      targets = Set.copyOf(targets);
    }
  }

  /** A function or method of the API as a value. */
  record ApiFunction(ApiSymbol.FunctionSymbol symbol) implements Type {}

  /** Some function or class: all that is known is that it can be called. */
  record Callable() implements Type {}

  /** A class of the program as a value. */
  record ClassValue(ProgramClass type) implements Type {}

  /** A class of the API as a value. */
  record ApiClass(ApiSymbol.ClassSymbol symbol) implements Type {}

  /**
   * A function or class that callers chose for a parameter: {@code value} is all that those of this
   * program choose, which tells what calls of it give but does not stand for the parameter.
   */
  record Given(Type value) implements Type {}

  /** A module or name space by its path in the API table: {@code tf.nn}. */
  record Module(String path) implements Type {}

  /** A module of the program. */
  record ProgramModule(String name) implements Type {}

  Type BOTTOM = new Bottom();
  Type ANY = new Any();
  Type NONE = new None();
  Type INT = new Int();
  Type FLOAT = new Float();
  Type BOOL = new Bool();
  Type STR = new Str();
  Type TUPLE = new Tuple();
  Type CALLABLE = new Callable();

  /** An integer that may need more than 64 bits. */
  Type LARGE_INT = new OneOf(Set.of(INT));

  /** The type without the possibility of None. */
  default Type present() {
    return this instanceof Optional optional ? optional.value() : this;
  }

  /** Whether the type alone says which value it is: a module, a class, a function of the API. */
  default boolean isOneValue() {
    return this instanceof Module
        || this instanceof ProgramModule
        || this instanceof ApiFunction
        || this instanceof ApiClass
        || this instanceof ClassValue;
  }

  /** The types that a value may be of, each by itself. */
  default Set<Type> alternatives() {
    return this instanceof OneOf one ? one.types() : Set.of(this);
  }

  /** What to expect of a value whose integers may need more than 64 bits. */
  default Type large() {
    return this instanceof Int ? LARGE_INT : this;
  }

  /** What callers choose, if it is theirs to choose; otherwise the type itself. */
  default Type chosen() {
    return this instanceof Given given ? given.value() : this;
  }

  default boolean isNumber() {
    return this instanceof Int || this instanceof Float || this instanceof Bool;
  }

  /** Whether it is an object of that class of the API, by its name in the table. */
  default boolean isObject(String name) {
    return this instanceof Object object && object.symbol().isSubclassOf(name);
  }

  /** Whether operators on it make graph operations. */
  default boolean isTensorLike() {
    return isObject("tf.TensorLike");
  }

  /** Whether Java sees nothing but an object in it. */
  default boolean isDynamic() {
    return this instanceof Any || this instanceof OneOf;
  }

  /** The type as Python annotations write it. */
  default String text() {
    return TypePrinter.print(this);
  }

  /** The least type that both belong to. */
  static Type join(Type left, Type right) {
    return Join.of(left, right);
  }

  /** The type of a parameter that takes values of a type. */
  static Type given(Type type) {
    if (type instanceof Optional optional) {
      return optional(given(optional.value()));
    }
    boolean chosen =
        type instanceof Function
            || type instanceof ApiFunction
            || type instanceof ClassValue
            || type instanceof ApiClass;
    return chosen ? new Given(type) : type;
  }

  static Type optional(Type type) {
    return type instanceof Optional
            || type instanceof None
            || type instanceof Any
            || type instanceof Bottom
        ? type
        : new Optional(type);
  }

  static Type listOf(Type element) {
    return new ListOf(new Cell(element));
  }

  static Type iterOf(Type element) {
    return new IterOf(new Cell(element));
  }

  static String names(Set<ProgramFunction> targets) {
    return targets.stream().map(ProgramFunction::name).sorted().collect(Collectors.joining(" | "));
  }
}
