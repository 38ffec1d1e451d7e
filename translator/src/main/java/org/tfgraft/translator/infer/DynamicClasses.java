package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;

/**
 * Finds the classes that Java classes cannot stand for: with several bases, with bases that are
 * computed, with a metaclass, or made anew by each call of a function whose variables they use.
 * They are made while the program runs, and so are the classes that they derive from or that derive
 * from them.
 */
final class DynamicClasses {
  private static final Set<String> CONTAINERS =
      Set.of("list", "dict", "set", "frozenset", "tuple", "str", "int", "float", "bytes");

  private static final Set<String> LIBRARY =
      Set.of(
          "OrderedDict",
          "defaultdict",
          "Counter",
          "deque",
          "ContextDecorator",
          "Enum",
          "IntEnum",
          "Flag",
          "IntFlag");

  /** Methods by which classes make their objects, look at their subclasses or know all names. */
  private static final Set<String> MAKERS =
      Set.of("__new__", "__init_subclass__", "__class_getitem__", "__getattribute__");

  /** Bases that say something of a class and add nothing to it. */
  private static final Set<String> NOTHING = Set.of("object", "ABC");

  private final Map<Statement.ClassDef, ModuleUnit> definitions = new IdentityHashMap<>();
  private final Map<Web, Statement.ClassDef> byWeb = new IdentityHashMap<>();
  private final Set<Web> imported = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Web> changed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Symbol, List<Statement.ClassDef>> bySymbol = new IdentityHashMap<>();
  private final Map<String, Statement.ClassDef> byName = new LinkedHashMap<>();
  private final Set<Statement.ClassDef> given = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Statement.ClassDef> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private DynamicClasses() {}

  static Set<Statement.ClassDef> of(List<ModuleUnit> units) {
    DynamicClasses classes = new DynamicClasses();
    units.forEach(u -> classes.collect(u, u.module().body()));
    classes.definitions.keySet().stream().filter(classes::needsRunTime).forEach(classes.found::add);
    classes.spread();
    return classes.found;
  }

  private void collect(ModuleUnit unit, List<Statement> block) {
    for (Statement statement : block) {
      if (statement instanceof Statement.ClassDef type) {
        definitions.put(type, unit);
        byName.put(type.name(), type);
        Optional<Web> web = unit.names().bindingOf(type);
        web.ifPresent(w -> bySymbol.computeIfAbsent(w.symbol(), k -> new ArrayList<>()).add(type));
        web.filter(w -> w.symbol().bindings() == 1).ifPresent(w -> byWeb.put(w, type));
      } else if (statement instanceof Statement.Import imports) {
        imports.names().forEach(a -> unit.names().bindingOf(a).ifPresent(imported::add));
      } else if (statement instanceof Statement.ImportFrom imports) {
        imports.names().forEach(a -> unit.names().bindingOf(a).ifPresent(imported::add));
      }
      attributeOwners(statement, unit);
      Children.blocks(statement).forEach(b -> collect(unit, b));
    }
  }

  /** Notes the variables whose attributes are assigned. */
  private void attributeOwners(Statement statement, ModuleUnit unit) {
    List<Expression> targets =
        statement instanceof Statement.Assign assign
            ? assign.targets()
            : statement instanceof Statement.AugAssign assign
                ? List.of(assign.target())
                : List.of();
    for (Expression target : targets) {
      if (target instanceof Expression.Attribute attribute
          && attribute.value() instanceof Expression.Name name) {
        unit.names().webOf(name).ifPresent(changed::add);
      }
    }
  }

  private boolean needsRunTime(Statement.ClassDef type) {
    ModuleUnit unit = Objects.requireNonNull(definitions.get(type));
    return type.arguments().stream().filter(DynamicClasses::isBase).count() > 1
        || hasRunTimeBody(type)
        || holdsDescriptor(type, unit)
        || isInFunction(type, unit) && changed.contains(unit.names().bindingOf(type).orElse(null))
        || type.arguments().stream().anyMatch(a -> !isPlain(a, unit))
        || unit.names().scopeOf(type).captures().stream().anyMatch(this::isVariable);
  }

  /** Whether an object among the class's attributes has a say in how it is read. */
  private boolean holdsDescriptor(Statement.ClassDef type, ModuleUnit unit) {
    return type.body().stream()
        .anyMatch(
            s ->
                s instanceof Statement.Assign assign
                    && assign.value() instanceof Expression.Call call
                    && call.callee() instanceof Expression.Name name
                    && unit.names().webOf(name).stream()
                        .flatMap(w -> bySymbol.getOrDefault(w.symbol(), List.of()).stream())
                        .anyMatch(DynamicClasses::isDescriptor));
  }

  private static boolean isDescriptor(Statement.ClassDef type) {
    return type.body().stream()
        .anyMatch(s -> s instanceof Statement.FunctionDef f && f.name().equals("__get__"));
  }

  /**
   * Bodies that take names away again or define methods only under a condition, and classes that
   * make their objects themselves or close them to other attributes.
   */
  private static boolean hasRunTimeBody(Statement.ClassDef type) {
    boolean[] found = {false};
    for (Statement statement : type.body()) {
      if (!Children.isDefinition(statement)) {
        Children.blocks(statement)
            .forEach(b -> Children.walkBlock(b, s -> found[0] |= Children.isDefinition(s)));
      }
    }
    Children.walkBlock(
        type.body(),
        s ->
            found[0] |=
                s instanceof Statement.Delete
                    || isSlots(s)
                    || s instanceof Statement.FunctionDef method && MAKERS.contains(method.name()));
    return found[0];
  }

  private static boolean isSlots(Statement statement) {
    return statement instanceof Statement.Assign assign
        && assign.targets().get(0) instanceof Expression.Name name
        && name.id().equals("__slots__");
  }

  private static boolean isInFunction(Statement.ClassDef type, ModuleUnit unit) {
    return unit.names()
        .scopeOf(type)
        .parent()
        .filter(p -> p.kind() == Scope.Kind.FUNCTION)
        .isPresent();
  }

  /** Whether an argument is a base that has something to give. */
  private static boolean isBase(Expression.Argument argument) {
    boolean empty =
        argument.value() instanceof Expression.Name name && NOTHING.contains(name.id())
            || argument.value() instanceof Expression.Attribute a && NOTHING.contains(a.attr());
    return argument.kind() == Expression.ArgumentKind.POSITIONAL && !empty;
  }

  /** The classes that a base may be: several where a name is defined more than once. */
  private List<Statement.ClassDef> bases(Expression.Argument argument, ModuleUnit unit) {
    Expression value = argument.value();
    if (value instanceof Expression.Name name) {
      Optional<Web> web = unit.names().webOf(name);
      Optional<Statement.ClassDef> known =
          web.map(byWeb::get)
              .or(() -> web.filter(imported::contains).map(w -> byName.get(name.id())));
      return known.map(List::of).or(() -> web.map(this::bound)).orElse(List.of());
    } else if (value instanceof Expression.Call call) {
      return call.callee() instanceof Expression.Name callee
              && unit.names().webOf(callee).filter(w -> !imported.contains(w)).isPresent()
          ? givenAway()
          : mentioned(call, unit);
    }
    return value instanceof Expression.Attribute attribute
        ? Optional.ofNullable(byName.get(attribute.attr())).map(List::of).orElse(List.of())
        : List.of();
  }

  /** The classes of a name that is defined more than once, or that a variable may hold. */
  private List<Statement.ClassDef> bound(Web web) {
    return Optional.ofNullable(bySymbol.get(web.symbol())).orElseGet(this::givenAway);
  }

  /** The classes that the program uses other than by calling them or asking for their members. */
  private List<Statement.ClassDef> givenAway() {
    if (given.isEmpty()) {
      Set<ModuleUnit> units = new LinkedHashSet<>(definitions.values());
      for (ModuleUnit unit : units) {
        Children.walkBlock(
            unit.module().body(),
            s -> {
              if (!(s instanceof Statement.ClassDef)) {
                Children.expressions(s).forEach(e -> given.addAll(mentioned(e, unit)));
              }
            });
      }
    }
    return List.copyOf(given);
  }

  /** Whether a call only asks about classes. */
  private static boolean isQuestion(Expression.Call call) {
    return call.callee() instanceof Expression.Name name
        && Set.of("isinstance", "issubclass", "super").contains(name.id());
  }

  private List<Statement.ClassDef> mentioned(Expression expression, ModuleUnit unit) {
    List<Statement.ClassDef> classes = new ArrayList<>();
    if (expression instanceof Expression.Name name) {
      unit.names().webOf(name).map(byWeb::get).ifPresent(classes::add);
      unit.names()
          .webOf(name)
          .filter(imported::contains)
          .map(w -> byName.get(name.id()))
          .ifPresent(classes::add);
    } else if (expression instanceof Expression.Call call && !isQuestion(call)) {
      call.arguments().forEach(a -> classes.addAll(mentioned(a.value(), unit)));
      Children.of(call.callee()).forEach(e -> classes.addAll(mentioned(e, unit)));
    } else if (!(expression instanceof Expression.Attribute
        || expression instanceof Expression.Call)) {
      Children.of(expression).forEach(e -> classes.addAll(mentioned(e, unit)));
    }
    return classes;
  }

  /** Whether a base is known before the program runs; abstract base classes need no metaclass. */
  private boolean isPlain(Expression.Argument argument, ModuleUnit unit) {
    if (argument.kind() == Expression.ArgumentKind.KEYWORD) {
      return isAbstractMetaclass(argument.value());
    } else if (argument.kind() != Expression.ArgumentKind.POSITIONAL) {
      return false;
    } else if (argument.value() instanceof Expression.Name name) {
      Optional<Web> web = unit.names().webOf(name);
      return web.isEmpty() && !CONTAINERS.contains(name.id())
          || web.isPresent() && byWeb.containsKey(web.get())
          || web.isPresent() && imported.contains(web.get()) && !isLibrary(name.id());
    }
    return isDotted(argument.value())
        && !isLibrary(((Expression.Attribute) argument.value()).attr());
  }

  /** Classes of the library whose subclasses are made while the program runs. */
  private boolean isLibrary(String name) {
    return LIBRARY.contains(name) && !byName.containsKey(name);
  }

  static boolean isAbstractMetaclass(Expression value) {
    return value instanceof Expression.Attribute attribute && attribute.attr().equals("ABCMeta")
        || value instanceof Expression.Name name && name.id().equals("ABCMeta");
  }

  private static boolean isDotted(Expression value) {
    return value instanceof Expression.Name
        || value instanceof Expression.Attribute attribute && isDotted(attribute.value());
  }

  /** A variable of an enclosing function that each call has anew; imports and classes stay. */
  private boolean isVariable(Symbol symbol) {
    return symbol.scope().kind() != Scope.Kind.MODULE
        && symbol.webs().stream().anyMatch(w -> !imported.contains(w) && !byWeb.containsKey(w));
  }

  private void spread() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<Statement.ClassDef, ModuleUnit> entry : definitions.entrySet()) {
        Set<Statement.ClassDef> family = Collections.newSetFromMap(new IdentityHashMap<>());
        entry.getKey().arguments().forEach(a -> family.addAll(bases(a, entry.getValue())));
        if (found.contains(entry.getKey())) {
          changed |= found.addAll(family);
        } else if (family.stream().anyMatch(found::contains)) {
          changed |= found.add(entry.getKey());
        }
      }
    }
  }
}
