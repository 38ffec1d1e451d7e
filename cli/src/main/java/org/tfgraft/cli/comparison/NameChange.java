package org.tfgraft.cli.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tfgraft.cli.naming.NameDistance;

/** One step from a name to another: what stood there, and what stands there instead. */
public record NameChange(Kind kind, String from, String to) {
  /** The kinds of change, and how much against a match each is. */
  public enum Kind {
    /** A scope more in front. */
    PREFIX_ADDED(0.4),
    /** A scope less in front. */
    PREFIX_REMOVED(0.4),
    /** Other scopes in front. */
    PREFIX_REPLACED(0.6),
    /** A scope more somewhere inside. */
    SCOPE_ADDED(0.6),
    /** A scope less somewhere inside. */
    SCOPE_REMOVED(0.6),
    /** A name that TensorFlow itself has changed between releases. */
    VERSION(0.3),
    /** Another number behind the same word. */
    SUFFIX(0.3),
    /** Another word. */
    COMPONENT(0.9);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  /** How much this speaks against a match. */
  double weight() {
    if (kind != Kind.COMPONENT) {
      return kind.weight;
    }
    int distance = NameDistance.between(from, to);
    return kind.weight * (0.3 + 0.7 * distance / Math.max(from.length(), to.length()));
  }

  /** The name after this change; empty if it does not apply, or could in several places. */
  Optional<String> apply(String name) {
    return switch (kind) {
      case PREFIX_ADDED -> Optional.of(to + "/" + name);
      case PREFIX_REMOVED -> afterPrefix(name);
      case PREFIX_REPLACED -> afterPrefix(name).map(rest -> to + "/" + rest);
      case SCOPE_ADDED, SCOPE_REMOVED -> Optional.empty();
      case VERSION, SUFFIX, COMPONENT -> withPartReplaced(name);
    };
  }

  private Optional<String> afterPrefix(String name) {
    return name.startsWith(from + "/")
        ? Optional.of(name.substring(from.length() + 1))
        : Optional.empty();
  }

  private Optional<String> withPartReplaced(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split("/", -1)));
    int at = parts.lastIndexOf(from);
    if (at < 0) {
      return Optional.empty();
    }
    parts.set(at, to);
    return Optional.of(String.join("/", parts));
  }

  /** The same in words. */
  public String describe() {
    return switch (kind) {
      case PREFIX_ADDED -> "prefix '" + to + "/' added";
      case PREFIX_REMOVED -> "prefix '" + from + "/' removed";
      case PREFIX_REPLACED -> "prefix '%s/' replaced by '%s/'".formatted(from, to);
      case SCOPE_ADDED -> "scope '" + to + "' added";
      case SCOPE_REMOVED -> "scope '" + from + "' removed";
      case VERSION ->
          "'%s' renamed '%s' (%s)".formatted(from, to, VersionRenames.describe(from, to));
      case SUFFIX ->
          "suffix of '%s' shifted by %+d"
              .formatted(
                  NameAlignment.withoutNumber(from),
                  NameAlignment.number(to) - NameAlignment.number(from));
      case COMPONENT -> "'%s' renamed '%s'".formatted(from, to);
    };
  }
}
