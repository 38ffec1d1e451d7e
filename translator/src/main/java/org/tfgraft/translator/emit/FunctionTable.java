package org.tfgraft.translator.emit;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Parameters.Parameter;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.resolve.Names;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * Decides how each function of a module looks in Java, before any is written. Modules use one
 * another's functions as values, so each step is taken for all of them before the next.
 */
final class FunctionTable {
  private static final Set<String> TAKEN_METHODS =
      Set.of(
          "getClass",
          "hashCode",
          "equals",
          "clone",
          "toString",
          "notify",
          "notifyAll",
          "wait",
          "finalize",
          "getAttribute",
          "setAttribute",
          "deleteAttribute",
          "pythonType",
          "pyRepr",
          "pyStr",
          "invoke");

  private static final Set<String> CONSTANTS =
      Set.of("None", "True", "False", "__name__", "__file__");

  private final ModuleContext module;
  private final List<ProgramFunction> functions;
  private final Types types;
  private final Names names;
  private final UsedResults used;
  private final Map<ProgramFunction, Set<ProgramFunction>> uses = new LinkedHashMap<>();
  private final Set<Web> withAttributes = new HashSet<>();
  private final Map<ProgramFunction, Map<Symbol, Web>> valueUses = new HashMap<>();

  FunctionTable(ModuleContext module, List<ProgramFunction> functions, UsedResults used) {
    this.module = module;
    this.functions = functions;
    this.used = used;
    this.types = module.types();
    this.names = module.unit().names();
  }

  static void fill(List<FunctionTable> tables) {
    tables.forEach(t -> t.functions.forEach(t::add));
    tables.forEach(t -> t.functions.forEach(t::free));
    tables.forEach(t -> t.functions.forEach(t::defaults));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (FunctionTable table : tables) {
        changed |= table.spread();
      }
    }
    tables.forEach(t -> t.functions.forEach(t::record));
    tables.forEach(t -> t.functions.forEach(t::share));
  }

  private void share(ProgramFunction function) {
    UncertainCaptures.of(module, function).forEach(module::share);
  }

  /** Several values returned are a record, unless methods that replace one another must agree. */
  private void record(ProgramFunction function) {
    Type returned = types.returned(function);
    List<Expression.Tuple> tuples = ReturnedRecord.tuples(function);
    if (tuples.isEmpty() || overridden(function) || !ReturnedRecord.isWorthwhile(returned)) {
      return;
    }
    List<TypeName> components =
        ((Type.TupleOf) returned).elements().stream().map(module::javaType).toList();
    String name = JavaNaming.className(function.name());
    module
        .info(function)
        .setRecord(
            new ReturnedRecord(
                module.self().nestedClass(module.newClass(name)),
                ReturnedRecord.names(tuples.get(0)),
                components));
  }

  private void add(ProgramFunction function) {
    List<TypeName> parameters = new ArrayList<>();
    for (Parameter parameter : function.parameters().all()) {
      parameters.add(names.bindingOf(parameter).map(module::javaType).orElse(JavaTypes.OBJECT));
    }
    TypeName returns = returns(function);
    module
        .functions()
        .put(
            function,
            new FunctionInfo(
                function,
                function.owner().map(module.javaTypes()::of).orElse(module.self()),
                javaName(function),
                returns,
                parameters));
  }

  private TypeName returns(ProgramFunction function) {
    Type type = types.returned(function);
    boolean nothing =
        (type instanceof Type.None || isInit(function) && returnsNothing(function))
            && function.lambdaBody().isEmpty()
            && !used.isUsed(function)
            && !overridden(function);
    return nothing ? TypeName.VOID : module.javaType(type);
  }

  private static boolean isInit(ProgramFunction function) {
    return function.owner().isPresent() && function.name().equals("__init__");
  }

  private static boolean returnsNothing(ProgramFunction function) {
    boolean[] value = {false};
    Children.walkBlock(
        function.body(), s -> value[0] |= s instanceof Statement.Return r && r.value().isPresent());
    return !value[0];
  }

  /** Methods that replace one another must agree, whatever each returns. */
  private boolean overridden(ProgramFunction function) {
    return function.owner().isPresent()
        && !function.name().equals("__init__")
        && function.owner().get().family().stream()
            .filter(c -> c != function.owner().get())
            .anyMatch(c -> c.methods().containsKey(function.name()));
  }

  private String javaName(ProgramFunction function) {
    if (function.owner().isEmpty()) {
      return module.newMethod(plainName(function));
    }
    ProgramClass owner = function.owner().get();
    String prefix =
        owner.setters().containsValue(function)
            ? "set_"
            : owner.deleters().containsValue(function) ? "delete_" : "";
    String name = module.javaTypes().member(prefix + function.name());
    String java = TAKEN_METHODS.contains(name) ? name + "_" : name;
    if (function.isReplaced() && overridden(function)) {
      return module.newMethod(java + "Of" + function.owner().get().name());
    }
    module.reserveMethod(java);
    return java;
  }

  private static String plainName(ProgramFunction function) {
    Optional<Scope> type = function.scope().parent().filter(s -> s.kind() == Scope.Kind.CLASS);
    if (function.lambdaBody().isPresent()) {
      return "lambda";
    }
    return JavaNaming.member(type.map(s -> s.name() + "_").orElse("") + function.name());
  }

  /** Finds the variables of enclosing functions that a function uses itself. */
  private void free(ProgramFunction function) {
    FunctionInfo info = module.info(function);
    uses.put(function, new HashSet<>());
    Consumer<Expression> visit =
        e -> {
          if (e instanceof Expression.Name name) {
            names.webOf(name).ifPresent(w -> use(function, info, w));
            names.classOfSuper(name).ifPresent(w -> use(function, info, w));
          } else if (e instanceof Expression.Lambda lambda) {
            usesOf(function).add(types.functionOf(lambda));
          }
        };
    function.lambdaBody().ifPresent(b -> Children.walk(b, visit));
    walk(function.body(), visit, function);
  }

  private void walk(List<Statement> body, Consumer<Expression> visit, ProgramFunction function) {
    Children.walkBlock(
        body,
        s -> {
          Children.expressions(s).forEach(e -> Children.walk(e, visit));
          targets(s).forEach(this::attributeOwner);
          if (s instanceof Statement.FunctionDef inner) {
            usesOf(function).add(types.functionOf(inner));
          } else if (s instanceof Statement.ClassDef type) {
            walk(type.body(), visit, function);
          }
          LocalBindings.of(s, names).forEach(w -> use(function, module.info(function), w));
        });
  }

  private static List<Expression> targets(Statement statement) {
    if (statement instanceof Statement.Assign assign) {
      return assign.targets();
    }
    return statement instanceof Statement.AugAssign assign ? List.of(assign.target()) : List.of();
  }

  /** A function that gets attributes is another one each time it is defined. */
  private void attributeOwner(Expression target) {
    if (target instanceof Expression.Attribute attribute
        && attribute.value() instanceof Expression.Name name) {
      names.webOf(name).ifPresent(withAttributes::add);
    }
  }

  private Set<ProgramFunction> usesOf(ProgramFunction function) {
    return Objects.requireNonNull(uses.get(function));
  }

  private void use(ProgramFunction function, FunctionInfo info, Web web) {
    Symbol symbol = web.symbol();
    if (types.of(web) instanceof Type.Function value) {
      value.targets().stream()
          .filter(t -> t.definition().flatMap(names::bindingOf).equals(Optional.of(web)))
          .forEach(usesOf(function)::add);
    }
    boolean outer = isFunctionScope(symbol.scope()) && !isInside(symbol.scope(), function.scope());
    boolean given = types.of(web) instanceof Type.Function value && isGiven(web, value);
    if (outer && (given || Storage.hasIdentity(symbol, types.of(web)))) {
      valueUses.computeIfAbsent(function, key -> new LinkedHashMap<>()).put(symbol, web);
    } else if (outer && !isWithoutStorage(types.of(web))) {
      info.captured().add(symbol);
    }
  }

  /** Whether a variable holds one function, under another name than that of its definition. */
  private boolean isGiven(Web web, Type.Function value) {
    return value.targets().size() == 1
        && value.targets().stream()
            .noneMatch(t -> t.definition().flatMap(names::bindingOf).equals(Optional.of(web)));
  }

  private static boolean isWithoutStorage(Type type) {
    return type instanceof Type.Function value && value.targets().size() == 1 || type.isOneValue();
  }

  private static boolean isFunctionScope(Scope scope) {
    return scope.kind() == Scope.Kind.FUNCTION
        || scope.kind() == Scope.Kind.LAMBDA
        || scope.kind() == Scope.Kind.COMPREHENSION;
  }

  private static boolean isInside(Scope scope, Scope outer) {
    for (Optional<Scope> at = Optional.of(scope); at.isPresent(); at = at.get().parent()) {
      if (at.get() == outer) {
        return true;
      }
    }
    return false;
  }

  /** A function needs what the functions need that it mentions. Tells whether one needs more. */
  private boolean spread() {
    boolean changed = false;
    for (Map.Entry<ProgramFunction, Set<ProgramFunction>> entry : uses.entrySet()) {
      FunctionInfo info = module.info(entry.getKey());
      changed |= takeFunctions(entry.getKey());
      for (ProgramFunction used : entry.getValue()) {
        for (Symbol symbol : module.info(used).captured()) {
          changed |=
              !isInside(symbol.scope(), entry.getKey().scope()) && info.captured().add(symbol);
        }
      }
    }
    return changed;
  }

  /** Functions that it uses as values are captured unless they carry nothing along. */
  private boolean takeFunctions(ProgramFunction function) {
    boolean changed = false;
    for (Map.Entry<Symbol, Web> use : valueUses.getOrDefault(function, Map.of()).entrySet()) {
      ProgramFunction target =
          ((Type.Function) types.of(use.getValue())).targets().iterator().next();
      if (!module.info(target).isConstantValue()) {
        changed |= module.info(function).captured().add(use.getKey());
      }
    }
    return changed;
  }

  /** Defaults that are not constants are kept in a field, or belong to each function object. */
  private void defaults(ProgramFunction function) {
    boolean closure =
        function.scope().parent().filter(p -> isFunctionScope(p)).isPresent()
            || function.lambdaBody().isPresent()
            || isDefinedAgain(function);
    boolean attributes =
        function
            .definition()
            .flatMap(names::bindingOf)
            .filter(withAttributes::contains)
            .isPresent();
    if (closure && attributes) {
      module.info(function).setClosure();
    }
    for (Parameter parameter : function.parameters().all()) {
      boolean kept = parameter.defaultValue().filter(d -> !isConstant(d)).isPresent();
      if (kept && closure) {
        module.info(function).setClosure();
      } else if (kept) {
        String field = JavaNaming.member(function.name() + "_" + parameter.name());
        module.info(function).setDefaultField(parameter, module.newField(field));
      }
    }
  }

  /** Whether a function of a module is defined in a loop, or beside another of its name. */
  private boolean isDefinedAgain(ProgramFunction function) {
    return function.owner().isEmpty()
        && function
            .definition()
            .flatMap(names::bindingOf)
            .filter(w -> !w.symbol().isStable())
            .isPresent();
  }

  private boolean isConstant(Expression value) {
    Type type = types.of(value);
    return value instanceof Expression.Constant
        || value instanceof Expression.Unary unary && isConstant(unary.operand())
        || value instanceof Expression.Tuple tuple
            && tuple.elements().stream().allMatch(this::isConstant)
        || value instanceof Expression.Name name && isKnown(name)
        || type instanceof Type.ApiFunction
        || type instanceof Type.ApiClass
        || value instanceof Expression.Attribute attribute
            && types.of(attribute.value()) instanceof Type.Module space
            && !module.api().isMissing(space.path() + "." + attribute.attr());
  }

  /** Whether a name that the program does not bind is one of Python's own. */
  private boolean isKnown(Expression.Name name) {
    return names.webOf(name).isEmpty()
        && (CONSTANTS.contains(name.id()) || module.api().find(name.id()).isPresent());
  }
}
