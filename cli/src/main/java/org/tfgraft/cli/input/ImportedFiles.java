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
    Deque<Found> pending = new ArrayDeque<>(List.of(new Found("", text)));
    while (!pending.isEmpty()) {
      Found importer = pending.remove();
      for (String stem : stems(importer)) {
        if (seen.add(stem)) {
          for (Found found : files(stem)) {
            texts.add(found.path + "\n" + found.text);
            pending.add(found);
          }
        }
      }
    }
    return texts;
  }

  /** A file by its path below the search path. */
  private record Found(String path, String text) {
    /** The folder it lies in, with a slash at its end, or empty. */
    String folder() {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }
  }

  /** Where a file's imports may lead: from the top, and from its own folder. */
  private static Set<String> stems(Found importer) {
    Set<String> stems = new LinkedHashSet<>();
    Matcher imports = IMPORT.matcher(importer.text);
    while (imports.find()) {
      if (imports.group(1) == null) {
        names(imports.group(3)).forEach(name -> add(stems, importer.folder(), name));
      } else {
        String folder = folder(importer, imports.group(1));
        String module = imports.group(1).replaceFirst("^\\.+", "");
        String prefix = module.isEmpty() ? "" : module + ".";
        add(stems, folder, module);
        names(imports.group(2)).forEach(name -> add(stems, folder, prefix + name));
      }
    }
    return stems;
  }

  /** The module, and the packages that it lies in. */
  private static void add(Set<String> stems, String folder, String module) {
    String path = module.replace('.', '/');
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      stems.add(path.substring(0, end));
      stems.add(folder + path.substring(0, end));
    }
    if (!path.isEmpty()) {
      stems.add(path);
      stems.add(folder + path);
    }
  }

  /** The folder that a relative import starts from: one further up for each dot but the first. */
  private static String folder(Found importer, String module) {
    String folder = importer.folder();
    for (int i = 1; i < module.length() && module.charAt(i) == '.'; i++) {
      String parent = folder.substring(0, Math.max(0, folder.length() - 1));
      folder = parent.substring(0, parent.lastIndexOf('/') + 1);
    }
    return folder;
  }

  private static List<String> names(String list) {
    return MODULE.matcher(list).results().map(MatchResult::group).toList();
  }

  private List<Found> files(String stem) {
    List<Found> found = new ArrayList<>();
    for (Path directory : searchPath) {
      for (String candidate : List.of(stem + ".py", stem + "/__init__.py")) {
        Optional<byte[]> content = folder.find(directory.resolve(candidate));
        content.ifPresent(
            bytes ->
                found.add(new Found(candidate, new String(bytes, StandardCharsets.ISO_8859_1))));
      }
    }
    return found;
  }
}
