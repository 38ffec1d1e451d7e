package org.tfgraft.cli.input;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a program may import, found without parsing it: enough to know whether a
 * translation that was kept is still the right one.
 */
public final class ImportedFiles {
  private static final Pattern IMPORT =
      Pattern.compile(
          "^[ \\t]*(?:from[ \\t]+([\\w.]+)[ \\t]+import[ \\t]*(\\([^)]*\\)|[^\n"
              + "]*)|import[ \\t]+(.+))",
          Pattern.MULTILINE);
  private static final Pattern MODULE = Pattern.compile("[\\w.]+");

  private final SourceFolder folder;
  private final List<Path> searchPath;
  private final Set<String> seen = new HashSet<>();

  public ImportedFiles(SourceFolder folder, List<Path> searchPath) {
    this.folder = folder;
    this.searchPath = List.copyOf(searchPath);
  }

  /** The texts of all files that the text may import, directly or not. */
  public List<String> of(String text) {
    List<String> texts = new ArrayList<>();
    Deque<String> pending = new ArrayDeque<>(List.of(text));
    while (!pending.isEmpty()) {
      for (String module : modules(pending.remove())) {
        if (seen.add(module)) {
          for (String found : files(module)) {
            texts.add(found);
            pending.add(found);
          }
        }
      }
    }
    return texts;
  }

  private static Set<String> modules(String text) {
    Set<String> modules = new LinkedHashSet<>();
    Matcher imports = IMPORT.matcher(text);
    while (imports.find()) {
      if (imports.group(1) == null) {
        modules.addAll(names(imports.group(3)));
      } else {
        String module = imports.group(1).replaceFirst("^\\.+", "");
        modules.add(module);
        String prefix = module.isEmpty() ? "" : module + ".";
        names(imports.group(2)).forEach(name -> modules.add(prefix + name));
      }
    }
    modules.remove("");
    return modules;
  }

  private static List<String> names(String list) {
    return MODULE.matcher(list).results().map(MatchResult::group).toList();
  }

  private List<String> files(String module) {
    List<String> texts = new ArrayList<>();
    String path = module.replace('.', '/');
    for (Path directory : searchPath) {
      for (String candidate : List.of(path + ".py", path + "/__init__.py")) {
        Optional<byte[]> content = folder.find(directory.resolve(candidate));
        content.ifPresent(
            bytes -> texts.add(candidate + "\n" + new String(bytes, StandardCharsets.ISO_8859_1)));
      }
    }
    return texts;
  }
}
