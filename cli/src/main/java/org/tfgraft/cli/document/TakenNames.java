package org.tfgraft.cli.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.repair.MappedSource;

/**
 * The names that must have been in use before a snippet ran, if it is to print what the document
 * shows: a documented {@code a_2} where {@code a} is printed means that a and a_1 were taken.
 */
final class TakenNames {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w./-]*");
  private static final Pattern SUFFIX = Pattern.compile("(.*?)(?:_(\\d+))?");
  private static final int MOST = 50;

  private final Map<String, Integer> taken = new LinkedHashMap<>();

  private TakenNames() {}

  /** The names, and how often each was used; empty if that alone explains nothing. */
  static Optional<Map<String, Integer>> between(List<String> claimed, String stdout) {
    List<String> actual = stdout.lines().filter(line -> !line.isBlank()).toList();
    List<String> wanted = claimed.stream().filter(line -> !line.isBlank()).toList();
    TakenNames names = new TakenNames();
    boolean alike = !actual.isEmpty() && wanted.size() == actual.size();
    for (int i = 0; alike && i < wanted.size(); i++) {
      alike = names.line(wanted.get(i), actual.get(i));
    }
    return alike && !names.taken.isEmpty() ? Optional.of(names.taken) : Optional.empty();
  }

  /** A program that takes names. */
  static Cell cell(Map<String, Integer> taken) {
    StringBuilder text = new StringBuilder("import tensorflow as tf\n");
    taken.forEach(
        (name, times) ->
            text.append(
                "tf.get_default_graph().unique_name(\"%s\")%n".formatted(name).repeat(times)));
    return new Cell(
        "names that were taken before", MappedSource.added(text.toString()), Set.of("tf"), false);
  }

  /** The names in words. */
  static String words(Map<String, Integer> taken) {
    List<String> names = new ArrayList<>();
    taken.forEach(
        (name, times) -> {
          for (int i = 0; i < times; i++) {
            names.add(i == 0 ? name : name + "_" + i);
          }
        });
    return String.join(", ", names);
  }

  private boolean line(String claimed, String actual) {
    List<String> wanted = names(claimed);
    List<String> found = names(actual);
    boolean sameFrame =
        NAME.matcher(claimed)
            .replaceAll("N")
            .replaceAll("\\s+", "")
            .equals(NAME.matcher(actual).replaceAll("N").replaceAll("\\s+", ""));
    if (!sameFrame || wanted.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!path(wanted.get(i).split("/", -1), found.get(i).split("/", -1))) {
        return false;
      }
    }
    return true;
  }

  private boolean path(String[] claimed, String[] actual) {
    if (claimed.length != actual.length) {
      return false;
    }
    String scope = "";
    for (int i = 0; i < claimed.length; i++) {
      int more = number(claimed[i]) - number(actual[i]);
      if (!base(claimed[i]).equals(base(actual[i])) || more < 0 || more > MOST) {
        return false;
      }
      if (more > 0) {
        taken.putIfAbsent(scope + base(claimed[i]), more);
      }
      scope += claimed[i] + "/";
    }
    return true;
  }

  private static List<String> names(String line) {
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(line);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  private static String base(String name) {
    Matcher matcher = SUFFIX.matcher(name);
    return matcher.matches() ? matcher.group(1) : name;
  }

  private static int number(String name) {
    Matcher matcher = SUFFIX.matcher(name);
    return matcher.matches() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 0;
  }
}
