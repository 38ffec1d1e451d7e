package org.tfgraft.translator.emit;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.modules.ModuleSource;

/**
 * The Java class of each module: Python packages are Java packages. A program that has packages is
 * itself one, because Java's unnamed package cannot be imported from.
 */
final class JavaClassNames {
  /** Classes that every Java file sees, and that emitted Java uses. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Object",
          "String",
          "Boolean",
          "Long",
          "Double",
          "Number",
          "Iterable",
          "Class",
          "Override",
          "SuppressWarnings",
          "Math",
          "Throwable",
          "RuntimeException",
          "Runnable",
          "Exception");

  private final String root;
  private final Map<String, Set<String>> taken = new HashMap<>();

  private JavaClassNames(String root) {
    this.root = root;
  }

  static Map<ModuleUnit, ClassName> of(List<ModuleUnit> modules, String javaPackage) {
    boolean packages = modules.stream().anyMatch(m -> m.source().path().contains("/"));
    String root =
        javaPackage.isEmpty() && packages ? packageName(programName(modules)) : javaPackage;
    JavaClassNames names = new JavaClassNames(root);
    Map<ModuleUnit, ClassName> classes = new LinkedHashMap<>();
    modules.forEach(m -> classes.put(m, names.of(m.source())));
    return classes;
  }

  /** What the program as a whole is called: its file, or the folder of a project. */
  private static String programName(List<ModuleUnit> modules) {
    ModuleSource first = modules.get(0).source();
    String file = first.file().name();
    if (first.role() == ModuleSource.Role.MAIN) {
      return stem(file);
    }
    String folder = file.substring(0, Math.max(0, file.length() - first.path().length()));
    String name = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.isEmpty() || last.startsWith(".") ? "program" : last;
  }

  private ClassName of(ModuleSource source) {
    String[] parts = source.path().split("/");
    int depth = parts.length - 1;
    StringBuilder javaPackage = new StringBuilder(root);
    for (int i = 0; i < depth; i++) {
      javaPackage.append(javaPackage.isEmpty() ? "" : ".").append(packageName(parts[i]));
    }
    String name = source.isPackage() && depth > 0 ? parts[depth - 1] : stem(parts[depth]);
    String simple =
        ModuleContext.unique(
            JavaNaming.className(identifier(name, "Program")),
            taken.computeIfAbsent(javaPackage.toString(), key -> new HashSet<>(JAVA_LANG)));
    return ClassName.get(javaPackage.toString(), simple);
  }

  private static String packageName(String folder) {
    return JavaNaming.safe(identifier(folder, "program").toLowerCase(Locale.ROOT));
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String identifier(String name, String otherwise) {
    String identifier = name.replaceAll("[^\\p{L}\\p{N}_]", "_");
    return identifier.isEmpty()
        ? otherwise
        : Character.isDigit(identifier.charAt(0)) ? "_" + identifier : identifier;
  }
}
