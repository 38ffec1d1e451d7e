package org.tfgraft.translator.modules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.PythonModule;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Resolver;

/**
 * Writes {@code from m import *} out as the names that it binds: those of {@code __all__}, else
 * those that the module binds and that begin with no underscore. Of a library's names only those
 * that the file mentions are written out.
 */
final class StarImports {
  private final Map<String, Program.Module> modules;
  private final ApiTable api;
  private final Map<String, Program.Module> expanded = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();

  StarImports(Map<String, Program.Module> modules, ApiTable api) {
    this.modules = modules;
    this.api = api;
  }

  List<Program.Module> expand() {
    return modules.keySet().stream().map(this::expanded).toList();
  }

  private Program.Module expanded(String name) {
    Program.Module module = modules.get(name);
    if (module == null) {
      throw new IllegalArgumentException(name);
    }
    Program.Module done = expanded.get(name);
    if (done != null || !open.add(name)) {
      return done == null ? module : done;
    }
    Program.Module result = hasStar(module.tree().body()) ? expand(module) : module;
    open.remove(name);
    expanded.put(name, result);
    return result;
  }

  private static boolean hasStar(List<Statement> block) {
    return block.stream()
        .anyMatch(
            s ->
                s instanceof Statement.ImportFrom imports && isStar(imports)
                    || Children.blocks(s).stream().anyMatch(StarImports::hasStar));
  }

  private static boolean isStar(Statement.ImportFrom imports) {
    return imports.names().stream().anyMatch(a -> a.name().equals("*"));
  }

  private Program.Module expand(Program.Module module) {
    PythonModule tree = module.tree();
    List<Statement> body = block(tree.body(), module);
    return new Program.Module(
        module.source(),
        new PythonModule(tree.fileName(), tree.version(), body, tree.comments()),
        module.imports());
  }

  /** Stars stand at the top of a file, or in its conditions and attempts. */
  private List<Statement> block(List<Statement> statements, Program.Module module) {
    return statements.stream().map(s -> statement(s, module)).toList();
  }

  private Statement statement(Statement statement, Program.Module module) {
    if (statement instanceof Statement.ImportFrom imports && isStar(imports)) {
      return expand(imports, module);
    } else if (statement instanceof Statement.If s) {
      return new Statement.If(
          s.span(), s.condition(), block(s.body(), module), block(s.orElse(), module));
    } else if (statement instanceof Statement.Try s) {
      List<Statement.ExceptHandler> handlers =
          s.handlers().stream()
              .map(
                  h ->
                      new Statement.ExceptHandler(
                          h.span(), h.type(), h.target(), block(h.body(), module)))
              .toList();
      return new Statement.Try(
          s.span(),
          block(s.body(), module),
          handlers,
          block(s.orElse(), module),
          block(s.finalBody(), module));
    }
    return statement;
  }

  private Statement expand(Statement.ImportFrom imports, Program.Module module) {
    Optional<String> local = module.imports().of(imports);
    Set<String> names =
        local.isPresent()
            ? exports(local.get())
            : mentioned(module.tree(), api.members(imports.module()));
    if (names.isEmpty() && local.isEmpty()) {
      return imports;
    }
    Statement.Alias star = imports.names().get(0);
    List<Statement.Alias> aliases =
        names.stream().map(n -> new Statement.Alias(star.span(), n, Optional.empty())).toList();
    Statement.ImportFrom result =
        new Statement.ImportFrom(imports.span(), imports.module(), imports.level(), aliases);
    local.ifPresent(m -> module.imports().put(result, m));
    return result;
  }

  private Set<String> exports(String name) {
    if (!modules.containsKey(name)) {
      return Set.of();
    }
    PythonModule tree = expanded(name).tree();
    Set<String> declared = declared(tree);
    if (!declared.isEmpty()) {
      return declared;
    }
    Set<String> names = new LinkedHashSet<>();
    Resolver.resolve(tree, Resolver.Use.IMPORTED).module().symbols().keySet().stream()
        .filter(n -> !n.startsWith("_") && !n.equals("*"))
        .forEach(names::add);
    return names;
  }

  /** The names in {@code __all__}. */
  private static Set<String> declared(PythonModule tree) {
    Set<String> names = new LinkedHashSet<>();
    for (Statement statement : tree.body()) {
      if (statement instanceof Statement.Assign assign
          && assign.targets().stream().anyMatch(StarImports::isAll)) {
        texts(assign.value(), names);
      } else if (statement instanceof Statement.AugAssign assign && isAll(assign.target())) {
        texts(assign.value(), names);
      }
    }
    return names;
  }

  private static boolean isAll(Expression target) {
    return target instanceof Expression.Name name && name.id().equals("__all__");
  }

  private static void texts(Expression value, Set<String> names) {
    Children.walk(
        value,
        e -> {
          if (e instanceof Expression.Constant constant && constant.value() instanceof String s) {
            names.add(s);
          }
        });
  }

  private static Set<String> mentioned(PythonModule tree, Set<String> among) {
    Set<String> names = new LinkedHashSet<>();
    if (!among.isEmpty()) {
      new Mentioned(among, names).block(tree.body());
    }
    return names;
  }

  /** Collects the names that occur in statements. */
  private record Mentioned(Set<String> among, Set<String> found) {
    void block(List<Statement> statements) {
      for (Statement statement : statements) {
        Children.expressions(statement).forEach(e -> Children.walk(e, this::expression));
        Children.blocks(statement).forEach(this::block);
      }
    }

    private void expression(Expression expression) {
      if (expression instanceof Expression.Name name && among.contains(name.id())) {
        found.add(name.id());
      }
    }
  }
}
