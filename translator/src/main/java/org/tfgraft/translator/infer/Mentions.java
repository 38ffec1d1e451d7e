package org.tfgraft.translator.infer;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;

/** Looks for words that make a program's types less certain. */
final class Mentions {
  /** With these, tf.get_variable may give anything. */
  private static final Set<String> REPLACEMENT =
      Set.of("custom_getter", "custom_getter_", "set_custom_getter", "variable_creator_scope");

  /** Functions of TensorFlow whose getter is followed. */
  private static final Set<String> FOLLOWED =
      Set.of(
          "get_variable",
          "get_local_variable",
          "variable",
          "model_variable",
          "variable_scope",
          "variable_op_scope",
          "set_custom_getter",
          "make_template");

  /** With these, collections of a graph may hold anything. */
  private static final Set<String> COLLECTIONS =
      Set.of(
          "add_to_collection",
          "add_to_collections",
          "get_collection_ref",
          "import_meta_graph",
          "import_scoped_meta_graph",
          "outputs_collections");

  /** With these, it may give variables in parts. */
  private static final Set<String> PARTS = Set.of("partitioner", "set_partitioner");

  /** With these, there may be variables whose type is no reference. */
  private static final Set<String> RESOURCES =
      Set.of("use_resource", "set_use_resource", "enable_resource_variables", "ResourceVariable");

  /** What programs say that ask which attributes an object has. */
  private static final Set<String> QUESTIONS =
      Set.of("hasattr", "getattr", "delattr", "vars", "__dict__", "AttributeError", "__getattr__");

  private static final int LARGE = 32;

  /** Larger floats stand for what is never reached. */
  private static final double LARGEST_ROUNDED = 1e30;

  private static final Pattern LONG_NUMBER = Pattern.compile("[-+]?\\d{19,}");

  private Mentions() {}

  /** Whether a program asks which attributes there are. */
  static boolean attributeQuestions(PythonModule module) {
    return any(module, Mentions::isQuestion);
  }

  private static boolean isQuestion(Expression expression) {
    return expression instanceof Expression.Name name && QUESTIONS.contains(name.id())
        || expression instanceof Expression.Attribute attribute
            && QUESTIONS.contains(attribute.attr());
  }

  /** Whether a program may put something into the collections of a graph itself. */
  static boolean collections(PythonModule module) {
    return any(module, e -> isNamed(e, COLLECTIONS) || mentions(e, COLLECTIONS));
  }

  /** Whether a program may have dictionaries that make what they lack. */
  static boolean defaultDicts(PythonModule module) {
    return any(module, e -> mentions(e, Set.of("defaultdict")))
        || imports(module.body(), "defaultdict");
  }

  private static boolean imports(List<Statement> statements, String name) {
    return statements.stream()
        .anyMatch(
            s ->
                s instanceof Statement.ImportFrom from
                        && from.names().stream().anyMatch(a -> a.name().equals(name))
                    || Children.blocks(s).stream().anyMatch(b -> imports(b, name)));
  }

  /** Whether a program may send values to generators. */
  static boolean sending(PythonModule module) {
    return any(
        module,
        e ->
            e instanceof Expression.Attribute attribute && attribute.attr().equals("send")
                || e instanceof Expression.Constant constant && "send".equals(constant.value()));
  }

  /** The names of attributes that {@code del} takes away. */
  static Set<String> deletedAttributes(PythonModule module) {
    Set<String> names = new HashSet<>();
    deleted(module.body(), names);
    return names;
  }

  private static void deleted(List<Statement> statements, Set<String> names) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Delete delete) {
        for (Expression target : delete.targets()) {
          if (target instanceof Expression.Attribute attribute) {
            names.add(attribute.attr());
          }
        }
      }
      Children.blocks(statement).forEach(b -> deleted(b, names));
    }
  }

  /**
   * The names of attributes that statements assign, other than those of {@code self}; and {@code
   * setattr}, if anything mentions that or {@code __dict__}.
   */
  static Set<String> assignedAttributes(PythonModule module) {
    Set<String> names = new HashSet<>();
    assigned(module.body(), names);
    if (any(module, Mentions::isAssigner)) {
      names.add("setattr");
    }
    return names;
  }

  private static boolean isAssigner(Expression expression) {
    return expression instanceof Expression.Name name
            && (name.id().equals("setattr") || name.id().equals("vars"))
        || expression instanceof Expression.Attribute attribute
            && (attribute.attr().equals("__dict__") || attribute.attr().equals("set_default"));
  }

  private static void assigned(List<Statement> statements, Set<String> names) {
    for (Statement statement : statements) {
      if (statement instanceof Statement.Assign assign) {
        assign.targets().forEach(t -> assigned(t, names));
      } else if (statement instanceof Statement.AugAssign assign) {
        assigned(assign.target(), names);
      } else if (statement instanceof Statement.AnnAssign assign) {
        assigned(assign.target(), names);
      } else if (statement instanceof Statement.For loop) {
        assigned(loop.target(), names);
      }
      Children.blocks(statement).forEach(b -> assigned(b, names));
    }
  }

  private static void assigned(Expression target, Set<String> names) {
    Children.walk(
        target,
        e -> {
          boolean own =
              e instanceof Expression.Attribute attribute
                  && attribute.value() instanceof Expression.Name name
                  && name.id().equals("self");
          if (e instanceof Expression.Attribute attribute && !own) {
            names.add(attribute.attr());
          }
        });
  }

  static boolean variableReplacement(PythonModule module) {
    Set<Expression> called = Collections.newSetFromMap(new IdentityHashMap<>());
    return any(
        module,
        e -> {
          if (e instanceof Expression.Call call && isFollowed(call.callee())) {
            called.add(call.callee());
            return false;
          }
          return !called.contains(e) && (isNamed(e, REPLACEMENT) || mentions(e, REPLACEMENT));
        });
  }

  /** Whether it is known what becomes of a getter that a function is given. */
  private static boolean isFollowed(Expression callee) {
    return callee instanceof Expression.Attribute attribute && FOLLOWED.contains(attribute.attr());
  }

  /** Whether some variables may come in parts. */
  static boolean partitioners(PythonModule module) {
    return any(module, e -> isNamed(e, PARTS) || mentions(e, PARTS));
  }

  /** Whether some variables may be behind handles. */
  static boolean resources(PythonModule module) {
    return any(module, e -> isNamed(e, RESOURCES) || mentions(e, RESOURCES));
  }

  /** Whether a program names integers that leave little up to 64 bits. */
  static boolean largeIntegers(PythonModule module) {
    return any(module, Mentions::isLarge);
  }

  private static boolean isLarge(Expression expression) {
    return expression instanceof Expression.Constant constant
        && (constant.value() instanceof BigInteger number && number.bitLength() > LARGE
            || constant.value() instanceof Double real && isLarge(real)
            || constant.value() instanceof String text && LONG_NUMBER.matcher(text).matches());
  }

  /** A float that rounds to a large int, and is no mere infinity. */
  private static boolean isLarge(double value) {
    return Math.abs(value) > Long.MAX_VALUE / 2 && Math.abs(value) < LARGEST_ROUNDED;
  }

  /** Whether some expression of a module is of the kind that is looked for. */
  private static boolean any(PythonModule module, Predicate<Expression> wanted) {
    AtomicBoolean found = new AtomicBoolean();
    block(module.body(), found, wanted);
    return found.get();
  }

  private static void block(
      List<Statement> statements, AtomicBoolean found, Predicate<Expression> wanted) {
    for (Statement statement : statements) {
      for (Expression expression : Children.expressions(statement)) {
        Children.walk(expression, e -> found.compareAndSet(false, wanted.test(e)));
      }
      Children.blocks(statement).forEach(b -> block(b, found, wanted));
    }
  }

  /** Keywords that are not written down are spread from a dictionary, which has their names. */
  private static boolean isNamed(Expression expression, Set<String> names) {
    return expression instanceof Expression.Constant constant
        && constant.value() instanceof String text
        && names.contains(text);
  }

  private static boolean mentions(Expression expression, Set<String> names) {
    if (expression instanceof Expression.Call call) {
      return call.arguments().stream()
          .anyMatch(a -> a.keyword().filter(names::contains).isPresent());
    }
    return expression instanceof Expression.Attribute attribute && names.contains(attribute.attr());
  }
}
