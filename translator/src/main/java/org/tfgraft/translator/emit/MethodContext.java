package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.emit.Placement.Local;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** What the emitters of one Java method share: its locals, its labels, the text written so far. */
final class MethodContext {
  private final ModuleContext module;
  private final Scope scope;
  private final Optional<ProgramFunction> function;
  private final TypeName returns;
  private final Map<Local, String> localNames = new LinkedHashMap<>();
  private final Map<Symbol, String> cellNames = new HashMap<>();
  private final Map<Symbol, JavaExpression> substitutes = new HashMap<>();
  private final Map<Symbol, JavaExpression> counters = new HashMap<>();
  private final Set<String> taken = new HashSet<>(Set.of("tf", "np"));
  private final Set<String> plainFields = new HashSet<>();
  private final Set<Local> initialized = new HashSet<>();
  private final Set<Local> reassigned = new HashSet<>();
  private final Set<Local> unsure = new HashSet<>();
  private final Set<Local> declared = new HashSet<>();
  private final Set<Web> handlerWebs = new HashSet<>();
  private final Deque<CodeBlock.Builder> out = new ArrayDeque<>();
  private final Deque<String> breakLabels = new ArrayDeque<>();
  private final Deque<String> caught = new ArrayDeque<>();
  private @Nullable Placement placement;
  private Optional<Lives> lives = Optional.empty();
  private Optional<Statement> current = Optional.empty();
  private Optional<String> selfName = Optional.empty();
  private Optional<String> yielder = Optional.empty();
  private final ClassBodies classBodies;

  MethodContext(
      ModuleContext module, Scope scope, Optional<ProgramFunction> function, TypeName returns) {
    this.module = module;
    this.scope = scope;
    this.function = function;
    this.returns = returns;
    this.classBodies = new ClassBodies(module);
    out.push(CodeBlock.builder());
  }

  ModuleContext module() {
    return module;
  }

  /** Whether the Java method has no object of its own. */
  boolean isStatic() {
    return function
        .filter(
            f ->
                f.binding() == ProgramFunction.Binding.METHOD
                    || f.binding() == ProgramFunction.Binding.PROPERTY)
        .isEmpty();
  }

  Optional<ProgramFunction> function() {
    return function;
  }

  /** The classes whose bodies are being written. */
  ClassBodies classBodies() {
    return classBodies;
  }

  TypeName returns() {
    return returns;
  }

  Scope scope() {
    return scope;
  }

  CodeBlock.Builder out() {
    return out.peek();
  }

  /** The text that an action writes. */
  CodeBlock captured(Runnable action) {
    int depth = out.size();
    out.push(CodeBlock.builder());
    try {
      action.run();
      return out.peek().build();
    } finally {
      while (out.size() > depth) {
        out.pop();
      }
    }
  }

  /** An expression of an inner lambda, with what had to be written before it. */
  <T> Map.Entry<CodeBlock, T> capturing(Supplier<T> action) {
    int depth = out.size();
    out.push(CodeBlock.builder());
    try {
      T result = action.get();
      return Map.entry(out.peek().build(), result);
    } finally {
      while (out.size() > depth) {
        out.pop();
      }
    }
  }

  void setPlacement(Placement newPlacement) {
    placement = newPlacement;
  }

  void setLives(Lives newLives) {
    lives = Optional.of(newLives);
  }

  /** A Java lambda; what its expression needs before it stands, with it, in a block. */
  CodeBlock lambda(String parameters, CodeBlock before, Supplier<CodeBlock> body) {
    Map.Entry<CodeBlock, CodeBlock> written = capturing(body);
    CodeBlock first = before.toBuilder().add(written.getKey()).build();
    return first.isEmpty()
        ? CodeBlock.of("$L -> $L", parameters, written.getValue())
        : CodeBlock.of("$L -> {\n$>$Lreturn $L;\n$<}", parameters, first, written.getValue());
  }

  /** Lets the names of variables be used again that are over with a statement. */
  void end(Statement statement) {
    int number = lives.map(l -> l.of(statement)).orElse(Lives.LONG);
    if (number != Lives.LONG) {
      localNames.forEach(
          (local, name) -> {
            if (local.statement() == number) {
              release(name);
            }
          });
    }
  }

  Placement placement() {
    return Objects.requireNonNull(placement);
  }

  Optional<Statement> current() {
    return current;
  }

  void setCurrent(Statement statement) {
    current = Optional.of(statement);
  }

  Deque<String> breakLabels() {
    return breakLabels;
  }

  /** The Java names of the exceptions being handled, innermost first. */
  Deque<String> caught() {
    return caught;
  }

  /** The name of a method's own object, which Java calls {@code this}. */
  void setSelf(String name) {
    selfName = Optional.of(name);
  }

  /** The name of what a generator's body gives its values to. */
  String newYielder() {
    yielder = Optional.of(newName("yielder"));
    return yielder.get();
  }

  Optional<String> yielder() {
    return yielder;
  }

  Storage storage(Web web) {
    return Storage.of(module, scope, web.symbol(), module.types().of(web));
  }

  /** Whether the type says what the value is, so that it need not be kept anywhere. */
  boolean isConstant(Type type) {
    return Storage.isConstant(module, type);
  }

  /** The local of a variable, if it is one of this method. */
  Optional<Local> local(Web web) {
    boolean own = web.symbol().scope() == scope && !handlerWebs.contains(web);
    return own && storage(web) == Storage.LOCAL
        ? Optional.of(localOf(web, module.javaType(web)))
        : Optional.empty();
  }

  private Local localOf(Web web, TypeName type) {
    return new Local(web.symbol(), type, lives.map(l -> l.of(web)).orElse(Lives.LONG));
  }

  /** The Java name of a local, given when it is first asked for. */
  String name(Local local) {
    return localNames.computeIfAbsent(
        local, key -> newName(JavaNaming.member(key.symbol().name())));
  }

  String newName(String wanted) {
    return ModuleContext.unique(wanted, taken);
  }

  /** Notes that a local is declared from here on; false if it is already. */
  boolean declare(Local local) {
    return declared.add(local);
  }

  /** Lets a name be used again, when the block it belongs to has ended. */
  void release(String name) {
    taken.remove(name);
  }

  /** Locals that must hold something from the start, because Java cannot see an assignment. */
  Set<Local> initialized() {
    return initialized;
  }

  /** Locals assigned more than once, which lambdas cannot capture. */
  Set<Local> reassigned() {
    return reassigned;
  }

  /** Locals that may be read before they are assigned. */
  Set<Local> unsure() {
    return unsure;
  }

  String cell(Symbol symbol) {
    return cellNames.computeIfAbsent(symbol, key -> newName(JavaNaming.member(key.name())));
  }

  /** The variables of except clauses, which live only as long as their clause. */
  Set<Web> handlerWebs() {
    return handlerWebs;
  }

  /** Puts an expression in the place of a variable, as for the parameter of a lambda. */
  Optional<JavaExpression> substitute(Symbol symbol, JavaExpression expression) {
    return Optional.ofNullable(substitutes.put(symbol, expression));
  }

  /** The same with the counter of a loop, which changes: lambdas cannot capture it. */
  Optional<JavaExpression> substituteCounter(Symbol symbol, JavaExpression counter) {
    counters.put(symbol, counter);
    return substitute(symbol, counter);
  }

  private boolean isCounter(Symbol symbol) {
    return counters.containsKey(symbol)
        && Objects.equals(substitutes.get(symbol), counters.get(symbol));
  }

  void restore(Symbol symbol, Optional<JavaExpression> before) {
    before.ifPresentOrElse(e -> substitutes.put(symbol, e), () -> substitutes.remove(symbol));
  }

  boolean hasSubstitute(Symbol symbol) {
    return substitutes.containsKey(symbol);
  }

  /** The value of a variable. */
  JavaExpression read(Web web) {
    TypeName type = module.javaType(web);
    if (substitutes.containsKey(web.symbol())) {
      return substitutes.get(web.symbol());
    }
    if (handlerWebs.contains(web)) {
      return JavaExpression.primary(
          type, "$T.<$T>undefined($S)", RuntimeNames.PY, type.box(), web.name());
    }
    return switch (storage(web)) {
      case CONSTANT -> throw new IllegalStateException("not stored: " + web);
      case FIELD -> fieldValue(web, type);
      case CELL -> JavaExpression.primary(type.box(), "$L.get()", cell(web.symbol()));
      case CLASS -> classBodies.read(web);
      case LOCAL -> local(web, type);
    };
  }

  private JavaExpression local(Web web, TypeName type) {
    if (web.symbol().scope() != scope && web.symbol().scope().kind() != Scope.Kind.MODULE) {
      return JavaExpression.primary(type, "$L", cell(web.symbol()));
    } else if (selfName.filter(web.name()::equals).isPresent() && web.symbol().isParameter()) {
      return JavaExpression.primary(type, "this");
    }
    Local local = localOf(web, type);
    String name = name(local);
    TypeName declared = declaredType(local);
    return unsure.contains(local)
        ? checked(web, type, declared, CodeBlock.of("$L", name))
        : JavaExpression.primary(declared, "$L", name);
  }

  private JavaExpression fieldValue(Web web, TypeName type) {
    ModuleContext home = module.program().home(web.symbol().scope());
    return home.isUncertain(web.symbol())
        ? checked(web, type, home.fieldType(web.symbol()), field(web))
        : JavaExpression.primary(type, "$L", field(web));
  }

  /** Reads a variable that may have no value: then that is an error of Python. */
  private static JavaExpression checked(
      Web web, TypeName type, TypeName stored, CodeBlock variable) {
    boolean global = web.symbol().scope().kind() == Scope.Kind.MODULE;
    String method = global ? "defined" : "bound";
    return JavaExpression.primary(
        type.box(),
        "$T.<$T>$L($L, $S)",
        RuntimeNames.PY,
        type.box(),
        stored.equals(JavaTypes.OBJECT) ? method + "OrNone" : method,
        variable,
        web.name());
  }

  /** Takes the value of a variable away; nothing if nobody may read it afterwards. */
  Optional<CodeBlock> deletion(Web web) {
    return switch (storage(web)) {
      case CONSTANT, CLASS -> Optional.empty();
      case CELL -> Optional.of(CodeBlock.of("$L.delete()", cell(web.symbol())));
      case FIELD ->
          Optional.of(module.program().home(web.symbol().scope()))
              .filter(home -> home.isUncertain(web.symbol()))
              .map(home -> nothing(field(web), home.fieldType(web.symbol())));
      case LOCAL ->
          local(web)
              .filter(unsure::contains)
              .map(l -> nothing(CodeBlock.of("$L", name(l)), declaredType(l)));
    };
  }

  private static CodeBlock nothing(CodeBlock variable, TypeName type) {
    return type.equals(JavaTypes.OBJECT)
        ? CodeBlock.of("$L = $T.UNBOUND", variable, RuntimeNames.PY)
        : CodeBlock.of("$L = null", variable);
  }

  /** Locals that may be unassigned can hold nothing, which differs from None. */
  TypeName declaredType(Local local) {
    if (!unsure.contains(local)) {
      return local.type();
    }
    return module.mayBeNone(local.symbol(), local.type()) ? JavaTypes.OBJECT : local.type().box();
  }

  /** A method of the program; with its class where one of the own class would hide it. */
  CodeBlock target(FunctionInfo info) {
    boolean hidden =
        function().flatMap(ProgramFunction::owner).stream()
            .flatMap(owner -> owner.lineage().stream())
            .flatMap(c -> c.methods().keySet().stream())
            .anyMatch(method -> module.javaTypes().member(method).equals(info.javaName()));
    return info.home().equals(module.self()) && !hidden
        ? CodeBlock.of("$L", info.javaName())
        : CodeBlock.of("$T.$L", info.home(), info.javaName());
  }

  /** A field; with its class where a local or a member of an inner class would hide it. */
  CodeBlock field(Web web) {
    ModuleContext home = module.program().home(web.symbol().scope());
    if (home != module) {
      return CodeBlock.of("$T.$L", home.self(), home.field(web.symbol()));
    }
    String name = module.field(web.symbol());
    boolean hidden = isMember(name) || !plainFields.contains(name) && !taken.add(name);
    if (hidden) {
      return CodeBlock.of("$T.$L", module.self(), name);
    }
    plainFields.add(name);
    return CodeBlock.of("$L", name);
  }

  private boolean isMember(String name) {
    return function()
        .flatMap(ProgramFunction::owner)
        .map(owner -> owner.lineage().stream().anyMatch(c -> hasField(c, name)))
        .orElse(false);
  }

  private boolean hasField(ProgramClass type, String name) {
    return Stream.concat(
            type.attributes().keySet().stream(), type.classAttributes().keySet().stream())
        .anyMatch(attribute -> module.javaTypes().member(attribute).equals(name));
  }

  /** The Java text that assigns a variable, without the semicolon. */
  CodeBlock assignment(Web web, JavaExpression value) {
    TypeName type = module.javaType(web);
    CodeBlock fitted = module.coercion().code(value, type);
    return switch (storage(web)) {
      case CONSTANT -> fitted;
      case FIELD -> CodeBlock.of("$L = $L", field(web), fieldValue(web, value));
      case CLASS -> classBodies.assignment(web, value);
      case CELL ->
          CodeBlock.of(
              "$L.set($L)",
              cell(web.symbol()),
              module.coercion().code(module.coercion().to(value, type), type.box()));
      case LOCAL -> localAssignment(localOf(web, type), value);
    };
  }

  private CodeBlock fieldValue(Web web, JavaExpression value) {
    ModuleContext home = module.program().home(web.symbol().scope());
    JavaExpression fitted = module.coercion().to(value, module.javaType(web));
    return module.coercion().code(fitted, home.fieldType(web.symbol()));
  }

  private CodeBlock localAssignment(Local local, JavaExpression value) {
    JavaExpression fitted = module.coercion().to(value, local.type());
    return CodeBlock.of(
        "$L = $L", name(local), module.coercion().code(fitted, declaredType(local)));
  }

  /** A variable of an enclosing function as the argument that carries it along. */
  CodeBlock carried(Symbol symbol) {
    Web web = symbol.webs().get(0);
    if (storage(web) == Storage.CELL) {
      return CodeBlock.of("$L", cell(symbol));
    }
    return substitutes.containsKey(symbol)
        ? substitutes.get(symbol).code()
        : symbol.scope() == scope ? read(web).code() : CodeBlock.of("$L", cell(symbol));
  }

  List<CodeBlock> carriedAll(FunctionInfo info) {
    return info.captured().stream().map(this::carried).toList();
  }

  /** Whether a name is the method's own object. */
  boolean isSelf(Expression.Name name) {
    return selfName.filter(name.id()::equals).isPresent();
  }

  static TypeName cellType(TypeName content) {
    return ParameterizedTypeName.get(RuntimeNames.CELL, content.box());
  }

  /** Whether a name is read inside a lambda although Java would not let it. */
  boolean mustCopyForLambda(Expression.Name name) {
    Optional<Web> web = module.unit().names().webOf(name);
    return web.filter(w -> isCounter(w.symbol())).isPresent()
        || web.filter(w -> !hasSubstitute(w.symbol()))
            .flatMap(this::local)
            .filter(reassigned::contains)
            .isPresent();
  }
}
