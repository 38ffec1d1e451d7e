package org.tfgraft.translator.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the API table: what the translator may assume of a symbol. */
public sealed interface ApiSymbol {
  /** The Python name in the table's spelling: {@code tf.nn.relu}. */
  String name();

  /** A name space. {@code javaClass} holds its functions as methods. */
  record ModuleSymbol(String name, String javaClass) implements ApiSymbol {}

  /**
   * A function, or a method or constructor. {@code java} is the method's name, with its class in
   * front where that is not the symbol's own; {@code generalJava} is the method for calls whose
   * result may be anything, and for context managers that no {@code with} enters.
   */
  record FunctionSymbol(
      String name,
      Signature signature,
      String result,
      String java,
      String generalJava,
      boolean context)
      implements ApiSymbol {
    /** The class of what context functions give that no {@code with} enters. */
    public static final String CONTEXT_MANAGER = "contextlib._GeneratorContextManager";

    /** The class of those that a program writes. */
    public static final String WRITTEN_MANAGER = "contextlib._WrittenContextManager";

    /** Before the name of what a context manager gives: its class, where the table has it. */
    public static final String CONTEXT_OF = "_contexts.";

    /** This function where nothing is known of its result, or where it is a context manager. */
    public FunctionSymbol general() {
      String given = context ? CONTEXT_MANAGER : "any";
      return generalJava.isEmpty()
          ? this
          : new FunctionSymbol(name, signature, given, generalJava, generalJava, false);
    }
  }

  /** A property ({@code settable} if it can be assigned). */
  record PropertySymbol(String name, String result, String java, boolean settable)
      implements ApiSymbol {}

  /** A constant of a module or class. */
  record ConstantSymbol(String name, String type, String java) implements ApiSymbol {}

  /** Something that exists in TensorFlow 1.15 and not here, with the reason. */
  record UnsupportedSymbol(String name, String reason) implements ApiSymbol {}

  /** A package that is left out: a value of that class stands for it and all it gives. */
  record StandInSymbol(String name, String type) implements ApiSymbol {}

  /**
   * A class. Classes are compared by name, since bases and constructor are filled in while the
   * table is read.
   */
  final class ClassSymbol implements ApiSymbol {
    private final String name;
    private final String javaClass;
    private final Signature signature;
    private final boolean constructible;
    private final List<ClassSymbol> bases = new ArrayList<>();
    private List<ClassSymbol> lineage = List.of(this);
    private Set<String> names = Set.of();

    ClassSymbol(String name, String javaClass, Signature signature, boolean constructible) {
      this.name = name;
      this.javaClass = javaClass;
      this.signature = signature;
      this.constructible = constructible;
    }

    @Override
    public String name() {
      return name;
    }

    public String javaClass() {
      return javaClass;
    }

    /** The parameters of its constructor. */
    public Signature signature() {
      return signature;
    }

    /** Whether programs can make one by calling the class. */
    public boolean constructible() {
      return constructible;
    }

    void addBase(ClassSymbol base) {
      bases.add(base);
    }

    /** This class and all it derives from, nearest first. */
    public List<ClassSymbol> lineage() {
      return lineage;
    }

    public boolean isSubclassOf(String other) {
      return names.contains(other);
    }

    /** Notes the lineage, once all classes have their bases. */
    void complete() {
      List<ClassSymbol> found = new ArrayList<>(List.of(this));
      for (int i = 0; i < found.size(); i++) {
        found.get(i).bases.stream().filter(b -> !found.contains(b)).forEach(found::add);
      }
      lineage = List.copyOf(found);
      names = lineage.stream().map(ClassSymbol::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ClassSymbol symbol && symbol.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
