package org.tfgraft.translator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Comment;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.infer.FallsThrough;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.source.SourcePart;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;

/** Writes a module as a Java file: {@code main} runs its statements, functions are methods. */
final class ModuleEmitter {
  private static final int LONGEST_MAIN = 400;
  private static final int PART = 150;

  private final ModuleContext module;
  private List<Comment> header = List.of();
  private List<MethodSpec> parts = List.of();
  private String run = "run";

  ModuleEmitter(ModuleContext module) {
    this.module = module;
  }

  /** Writes the statements, and with them the functions and classes that they define. */
  void write() {
    List<Statement> body = Docstrings.without(module.unit().module().body(), module);
    int first = body.isEmpty() ? Integer.MAX_VALUE : body.get(0).span().startLine();
    header = module.comments().before(first);
    parts = parts(body);
  }

  /** Puts the class together, when it is known what all other modules want of it. */
  Finished finish(boolean open) {
    return new Finished(module, file(open ? Visibility.open(type(true)) : type(false)));
  }

  /** A module whose class is complete: laying it out touches nothing that others share. */
  record Finished(ModuleContext module, JavaFile file) {
    ProgramEmitter.Emitted lay() {
      JavaSource java = SourceLayout.lay(module.self(), file);
      return new ProgramEmitter.Emitted(module.unit(), java, module.ledger());
    }
  }

  private TypeSpec type(boolean open) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(module.self())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L", javadoc());
    annotate(type);
    fields(type);
    List<MethodSpec> methods = methods();
    for (ProgramClass each : classes()) {
      type.addType(new ClassEmitter(module, each).emit());
    }
    records(open).forEach(type::addType);
    type.addMethods(methods);
    parts.forEach(type::addMethod);
    return type.build();
  }

  /** The records that functions of the module return. */
  private List<TypeSpec> records(boolean open) {
    return module.methods().keySet().stream()
        .flatMap(f -> module.info(f).record().stream())
        .map(record -> record.declaration(open))
        .toList();
  }

  private List<ProgramClass> classes() {
    List<ProgramClass> own = new ArrayList<>();
    module.types().classes().stream()
        .filter(c -> isOwn(c.scope()))
        .sorted(java.util.Comparator.comparingInt(c -> c.definition().span().startLine()))
        .forEach(own::add);
    return own;
  }

  private boolean isOwn(Scope scope) {
    Scope at = scope;
    while (at.parent().isPresent()) {
      at = at.parent().get();
    }
    return at == module.unit().names().module();
  }

  /** What stands at the top of the file stays there. */
  private void header(JavaFile.Builder file) {
    for (Comment comment : header) {
      file.addFileComment("$L\n", Comments.java(comment.text()));
    }
  }

  private String javadoc() {
    String first =
        "Translated from {@code " + Comments.javadoc(module.unit().source().path()) + "}.";
    return Docstrings.of(module.unit().module().body())
            .map(d -> d + "\n\n<p>" + first)
            .orElse(first)
        + "\n";
  }

  private void annotate(TypeSpec.Builder type) {
    AnnotationSpec.Builder source =
        AnnotationSpec.builder(RuntimeNames.SOURCE)
            .addMember("file", "$S", module.unit().source().path());
    for (SourcePart part : module.source().parts()) {
      String origin = part.origin().substring(part.origin().lastIndexOf('/') + 1);
      source.addMember("parts", "$S", part.firstLine() + ":" + part.originLine() + ":" + origin);
    }
    type.addAnnotation(source.addMember("lines", "$S", SourceMarks.LINE_MAP).build());
    List<String> warnings = new ArrayList<>();
    if (has(s -> s instanceof Statement.With)) {
      warnings.add("try");
    }
    if (has(ModuleEmitter::leavesInFinally)) {
      warnings.add("finally");
    }
    if (!warnings.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      warnings.forEach(w -> suppress.addMember("value", "$S", w));
      type.addAnnotation(suppress.build());
    }
  }

  private static boolean leavesInFinally(Statement statement) {
    return statement instanceof Statement.Try t && !FallsThrough.block(t.finalBody());
  }

  private boolean has(Predicate<Statement> wanted) {
    boolean[] found = {false};
    everywhere(module.unit().module().body(), s -> found[0] |= wanted.test(s));
    return found[0];
  }

  private static void everywhere(
      List<Statement> block, java.util.function.Consumer<Statement> action) {
    for (Statement statement : block) {
      action.accept(statement);
      Children.blocks(statement).forEach(b -> everywhere(b, action));
    }
  }

  private void fields(TypeSpec.Builder type) {
    if (!module.isMain()) {
      type.addField(value());
    }
    for (var entry : module.fields().entrySet()) {
      if (!entry.getKey().webs().isEmpty()) {
        TypeName javaType = module.fieldType(entry.getKey());
        FieldSpec.Builder field = FieldSpec.builder(javaType, entry.getValue(), Modifier.STATIC);
        if (module.isUncertain(entry.getKey()) && javaType.equals(JavaTypes.OBJECT)) {
          field.initializer("$T.UNBOUND", RuntimeNames.PY);
        }
        type.addField(field.build());
      }
    }
    module.extraFields().forEach(type::addField);
  }

  /** The module as a value, which runs its statements once. */
  private FieldSpec value() {
    ClassName programModule = RuntimeNames.python("ProgramModule");
    return FieldSpec.builder(programModule, "MODULE", Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.of($S, $T.class, $T::$L)$L",
            programModule,
            module.unit().name(),
            module.self(),
            module.self(),
            run,
            inPackage())
        .build();
  }

  private CodeBlock inPackage() {
    String name = module.unit().name();
    int dot = name.lastIndexOf('.');
    return dot < 0
        ? CodeBlock.of("")
        : module
            .program()
            .module(name.substring(0, dot))
            .filter(m -> !m.isMain())
            .map(m -> CodeBlock.of(".in($T.MODULE)", m.self()))
            .orElse(CodeBlock.of(""));
  }

  /** Functions with the overloads that calls asked for. */
  private List<MethodSpec> methods() {
    Overloads overloads = new Overloads(module);
    List<MethodSpec> methods = new ArrayList<>();
    for (Map.Entry<ProgramFunction, MethodSpec> entry : module.methods().entrySet()) {
      if (entry.getKey().owner().isEmpty()) {
        methods.add(entry.getValue());
        module.generatorBody(entry.getKey()).ifPresent(methods::add);
        methods.addAll(overloads.of(module.info(entry.getKey()), entry.getValue()));
      }
    }
    return methods;
  }

  /** {@code main}, in several methods if it is too long for one. */
  private List<MethodSpec> parts(List<Statement> body) {
    int[] size = {0};
    Children.walkBlock(body, s -> size[0]++);
    if (size[0] <= LONGEST_MAIN) {
      return whole(code(body, true));
    }
    module.splitUp();
    List<MethodSpec> methods = new ArrayList<>();
    CodeBlock.Builder calls = CodeBlock.builder();
    for (int at = 0; at < body.size(); at += PART) {
      List<Statement> part = body.subList(at, Math.min(body.size(), at + PART));
      String name = module.newMethod("part" + (at / PART + 1));
      methods.add(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addCode(code(part, at + PART >= body.size()))
              .build());
      calls.addStatement("$L()", name);
    }
    methods.addAll(0, whole(calls.build()));
    return methods;
  }

  /** What Java calls to run the file, and what imports call. */
  private List<MethodSpec> whole(CodeBlock code) {
    if (module.isMain()) {
      return List.of(main(begin(), code));
    }
    run = module.newMethod("run");
    MethodSpec body =
        MethodSpec.methodBuilder(run)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addCode(code)
            .build();
    return module.isOnlyImported()
        ? List.of(body)
        : List.of(main(CodeBlock.of(""), runAsMain()), body);
  }

  private CodeBlock runAsMain() {
    return CodeBlock.of("MODULE.runAsMain($T.$L, args);\n", RuntimeNames.VERSION, version());
  }

  private String version() {
    return module.isPython2() ? "PYTHON2" : "PYTHON3";
  }

  private MethodSpec main(CodeBlock begin, CodeBlock code) {
    return MethodSpec.methodBuilder("main")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(String[].class, "args")
        .varargs()
        .addCode(begin)
        .addCode(code)
        .build();
  }

  /** Programs that depend on it tell the runtime which Python they are, and their arguments. */
  private CodeBlock begin() {
    boolean needed = module.isPython2() || module.program().mentionsArguments();
    return needed
        ? CodeBlock.of(
            "$T.begin($T.$L, $T.class, args);\n",
            RuntimeNames.PROGRAM,
            RuntimeNames.VERSION,
            version(),
            module.self())
        : CodeBlock.of("");
  }

  private CodeBlock code(List<Statement> body, boolean last) {
    MethodContext context =
        new MethodContext(module, module.unit().names().module(), Optional.empty(), TypeName.VOID);
    context.newName("args");
    MethodEmitter.prepare(context, body);
    BlockEmitter blocks = new BlockEmitter(context);
    CodeBlock mark = CodeBlock.of("$L", SourceMarks.function("<module>", 1));
    blocks.block(body);
    if (last) {
      blocks.comments(module.comments().before(Integer.MAX_VALUE));
    }
    return CodeBlock.builder().add(mark).add(context.out().build()).build();
  }

  private JavaFile file(TypeSpec type) {
    JavaFile.Builder file =
        JavaFile.builder(module.self().packageName(), type).indent("  ").skipJavaLangImports(true);
    Map<String, ClassName> sorted = new TreeMap<>();
    module.staticImports().keySet().forEach(c -> sorted.put(c.toString(), c));
    for (ClassName owner : sorted.values()) {
      Set<String> names = new java.util.TreeSet<>(module.staticImports().get(owner));
      file.addStaticImport(owner, names.toArray(String[]::new));
    }
    header(file);
    return file.build();
  }
}
