package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonVersion;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.modules.ModuleSource;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * What the emitters of one module share: its tables, its Java names, and the members it collects.
 */
final class ModuleContext {
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "equals",
          "hashCode",
          "toString",
          "getClass",
          "clone",
          "finalize",
          "wait",
          "notify",
          "notifyAll");

  private final ModuleUnit unit;
  private final ProgramContext program;
  private final ClassName self;
  private final Ledger ledger;
  private final Comments comments;
  private final Map<Symbol, String> fields = new LinkedHashMap<>();
  private final Set<String> fieldNames = new HashSet<>();
  private final Set<String> methodNames = new HashSet<>();
  private final Set<String> classNames = new HashSet<>();
  private final Map<ClassName, Set<String>> staticImports = new HashMap<>();
  private final List<FieldSpec> extraFields = new ArrayList<>();
  private final Map<ProgramFunction, MethodSpec> methods = new LinkedHashMap<>();
  private final Set<Statement> attempts;
  private final Set<String> loaded = new HashSet<>();
  private final Map<ProgramFunction, MethodSpec> generatorBodies = new HashMap<>();
  private boolean fieldsKnowClasses;
  private boolean splitUp;
  private final Set<Symbol> shared = new HashSet<>();
  private @Nullable Set<Symbol> uncertain;
  private @Nullable Set<Expression> undefined;

  ModuleContext(ModuleUnit unit, ClassName self, ProgramContext program) {
    this.unit = unit;
    this.self = self;
    this.program = program;
    this.ledger = new Ledger(unit.source().file());
    this.comments = new Comments(unit.module().comments());
    this.attempts = ImportAttempts.of(unit.module().body());
    if (!isMain()) {
      fieldNames.add("MODULE");
    }
  }

  ProgramContext program() {
    return program;
  }

  ModuleUnit unit() {
    return unit;
  }

  SourceFile source() {
    return unit.source().file();
  }

  Types types() {
    return program.types();
  }

  ApiTable api() {
    return program.api();
  }

  JavaTypes javaTypes() {
    return program.javaTypes();
  }

  Coercion coercion() {
    return program.coercion();
  }

  ClassName self() {
    return self;
  }

  Ledger ledger() {
    return ledger;
  }

  Comments comments() {
    return comments;
  }

  /** Whether this is the module that is run, not one that is imported. */
  boolean isMain() {
    return unit.source().role() == ModuleSource.Role.MAIN;
  }

  /** Whether this is a module that is never run itself. */
  boolean isOnlyImported() {
    return unit.source().role() == ModuleSource.Role.IMPORTED;
  }

  /** Of a static field that no text of Python names; other modules may need those of imports. */
  Modifier[] ownModifiers() {
    return isMain()
        ? new Modifier[] {Modifier.PRIVATE, Modifier.STATIC}
        : new Modifier[] {Modifier.STATIC};
  }

  /** The class of the module that defines a function. */
  ClassName home(FunctionInfo info) {
    return program.home(info.function().scope()).self();
  }

  /** The modules that its statements so far have certainly loaded. */
  Set<String> loaded() {
    return loaded;
  }

  /** The imports that the program expects to fail. */
  Set<Statement> attempts() {
    return attempts;
  }

  /** Whether the program may look at its arguments. */
  boolean mentionsArguments() {
    String text = source().text();
    return text.contains("argv") || text.contains("argparse") || text.contains("tf.app");
  }

  boolean isPython2() {
    return unit.module().version() == PythonVersion.PYTHON_2;
  }

  /** The Java class whose body a scope is, unless the class is made at run time. */
  Optional<ProgramClass> classOf(Scope scope) {
    return types().classOf(scope);
  }

  FunctionInfo info(ProgramFunction function) {
    return Objects.requireNonNull(functions().get(function));
  }

  Map<ProgramFunction, FunctionInfo> functions() {
    return program.functions();
  }

  TypeName javaType(Expression expression) {
    return javaTypes().of(types().of(expression));
  }

  TypeName javaType(Web web) {
    return javaTypes().of(types().of(web));
  }

  TypeName javaType(Type type) {
    return javaTypes().of(type);
  }

  /** The static field of a variable that several methods use. */
  String field(Symbol symbol) {
    return fields.computeIfAbsent(symbol, key -> newField(JavaNaming.member(key.name())));
  }

  /** Whether a variable of the module may be read when it has no value. */
  boolean isUncertain(Symbol symbol) {
    if (uncertain == null) {
      uncertain = UncertainGlobals.of(this);
    }
    return uncertain.contains(symbol);
  }

  /** Whether inner functions may see a function's variable before it has a value. */
  boolean isShared(Symbol symbol) {
    return shared.contains(symbol);
  }

  void share(Symbol symbol) {
    shared.add(symbol);
  }

  /** Whether a name of the module's own statements certainly has no value. */
  boolean isUndefined(Expression name) {
    if (undefined == null) {
      undefined = UncertainGlobals.undefined(this);
    }
    return undefined.contains(name);
  }

  /**
   * The Java type of a variable's field, which must be able to hold nothing if that may be read.
   */
  TypeName fieldType(Symbol symbol) {
    TypeName type = javaType(symbol.webs().get(0));
    if (!isUncertain(symbol)) {
      return type;
    }
    return mayBeNone(symbol, type) ? JavaTypes.OBJECT : type.box();
  }

  /** Whether None is a value of a variable, or of its lives that have a Java type. */
  boolean mayBeNone(Symbol symbol, TypeName type) {
    return type.equals(JavaTypes.OBJECT)
        || symbol.webs().stream()
            .filter(w -> javaType(w).equals(type))
            .map(types()::of)
            .anyMatch(t -> t instanceof Type.Optional || t instanceof Type.None);
  }

  Map<Symbol, String> fields() {
    return fields;
  }

  /** Whether the module's code is too long for one method, so that its variables are fields. */
  boolean isSplitUp() {
    return splitUp;
  }

  void splitUp() {
    splitUp = true;
  }

  /** A field name that is not taken. */
  String newField(String wanted) {
    if (!fieldsKnowClasses) {
      types().classes().forEach(c -> fieldNames.add(javaTypes().of(c).simpleName()));
      fieldsKnowClasses = true;
    }
    return unique(wanted.equals("tf") || wanted.equals("np") ? wanted + "_" : wanted, fieldNames);
  }

  /** A method name that is not taken. */
  String newMethod(String wanted) {
    boolean reserved = wanted.equals("main") || isInherited(wanted);
    return unique(reserved ? wanted + "_" : wanted, methodNames);
  }

  /** The simple name of a nested class that is not taken. */
  String newClass(String wanted) {
    if (classNames.isEmpty()) {
      classNames.add(self.simpleName());
      types().classes().forEach(c -> classNames.add(javaTypes().of(c).simpleName()));
    }
    return unique(wanted, classNames);
  }

  /** A method of a nested class hides static imports of its name there. */
  void reserveMethod(String name) {
    methodNames.add(name);
  }

  static String unique(String wanted, Set<String> taken) {
    return unique(wanted, taken, "");
  }

  /** A name that is not taken, and not another one. */
  static String unique(String wanted, Set<String> taken, String other) {
    String name = wanted;
    for (int i = 2; name.equals(other) || !taken.add(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  void add(FieldSpec field) {
    extraFields.add(field);
  }

  /** Keeps the method of a function until its class is put together. */
  void add(ProgramFunction function, MethodSpec method) {
    methods.put(function, method);
  }

  /** Keeps the method with the body of a generator function, beside the one that makes it. */
  void addGeneratorBody(ProgramFunction function, MethodSpec body) {
    generatorBodies.put(function, body);
  }

  Optional<MethodSpec> generatorBody(ProgramFunction function) {
    return Optional.ofNullable(generatorBodies.get(function));
  }

  boolean hasMethod(ProgramFunction function) {
    return methods.containsKey(function);
  }

  /** The methods written so far, in the order of their definitions. */
  Map<ProgramFunction, MethodSpec> methods() {
    return methods;
  }

  List<FieldSpec> extraFields() {
    return extraFields;
  }

  Map<ClassName, Set<String>> staticImports() {
    return staticImports;
  }

  /**
   * A static method by its simple name, or with its class where a method of the program hides it.
   */
  CodeBlock staticMethod(ClassName owner, String method) {
    boolean elsewhere =
        staticImports.entrySet().stream()
            .anyMatch(e -> !e.getKey().equals(owner) && e.getValue().contains(method));
    boolean hidden =
        method.equals("main")
            || methodNames.contains(method)
            || program.isMethod(method)
            || isInherited(method);
    if (hidden || elsewhere) {
      return CodeBlock.of("$T.$L", owner, method);
    }
    staticImports.computeIfAbsent(owner, key -> new LinkedHashSet<>()).add(method);
    return CodeBlock.of("$L", method);
  }

  /** Methods of Object hide static imports everywhere. */
  private static boolean isInherited(String method) {
    return OBJECT_METHODS.contains(method);
  }

  /** {@code file.py:12}. */
  String place(int line) {
    return source().place(line).toString();
  }
}
