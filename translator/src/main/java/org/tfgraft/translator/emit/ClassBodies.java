package org.tfgraft.translator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.resolve.Scope;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.Type;

/**
 * The names that class bodies bind: static fields of a Java class, or entries of a class that is
 * made at run time.
 */
final class ClassBodies {
  private final ModuleContext module;
  private final Map<Scope, String> dynamic = new HashMap<>();

  ClassBodies(ModuleContext module) {
    this.module = module;
  }

  /** Notes the Java variable that collects the attributes of a class made at run time. */
  void begin(Scope scope, String variable) {
    dynamic.put(scope, variable);
  }

  JavaExpression read(Web web) {
    TypeName type = module.javaType(web);
    String variable = dynamic.get(web.symbol().scope());
    if (variable != null) {
      JavaExpression value =
          JavaExpression.primary(
              JavaTypes.OBJECT, "$L.get($L)", variable, ConstantEmitter.literal(web.name()));
      return module.coercion().to(value, type);
    }
    ProgramClass owner = owner(web);
    return attribute(owner, web.name())
        .map(
            t ->
                JavaExpression.primary(
                    module.javaType(t),
                    "$T.$L",
                    module.javaTypes().of(owner),
                    module.javaTypes().member(web.name())))
        .orElseGet(
            () ->
                JavaExpression.primary(
                    JavaTypes.OBJECT,
                    "$T.getattr($T.ofClass($T.class), $L)",
                    RuntimeNames.PY,
                    RuntimeNames.TYPE,
                    module.javaTypes().of(owner),
                    ConstantEmitter.literal(web.name())));
  }

  /** The Java text that binds a name in a class body, without the semicolon. */
  CodeBlock assignment(Web web, JavaExpression value) {
    String variable = dynamic.get(web.symbol().scope());
    if (variable != null) {
      return CodeBlock.of(
          "$L.set($L,$W$L)",
          variable,
          ConstantEmitter.literal(web.name()),
          module.coercion().code(value, JavaTypes.OBJECT));
    }
    ProgramClass owner = owner(web);
    Type type = attribute(owner, web.name()).orElse(Type.ANY);
    return CodeBlock.of(
        "$T.$L = $L",
        module.javaTypes().of(owner),
        module.javaTypes().member(web.name()),
        module.coercion().code(value, module.javaType(type)));
  }

  /** Whether a name belongs to the body of a class made at run time. */
  boolean holds(Expression.Name name) {
    return module
        .unit()
        .names()
        .webOf(name)
        .filter(w -> dynamic.containsKey(w.symbol().scope()))
        .isPresent();
  }

  CodeBlock deletion(Expression.Name name) {
    Web web = module.unit().names().webOf(name).orElseThrow();
    return CodeBlock.of(
        "$L.delete($L)", dynamic.get(web.symbol().scope()), ConstantEmitter.literal(name.id()));
  }

  private ProgramClass owner(Web web) {
    return module
        .classOf(web.symbol().scope())
        .orElseThrow(() -> new UnsupportedConstruct("a name of another class's body"));
  }

  private static Optional<Type> attribute(ProgramClass owner, String name) {
    return Optional.ofNullable(owner.classAttributes().get(name));
  }
}
