package org.tfgraft.runtime.version;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.runtime.python.PythonProgram;

/** A release of TensorFlow 1, by its second number; 1.15 is what everything else is written for. */
public record TensorFlowVersion(int minor) {
  /** The last release of TensorFlow 1. */
  public static final TensorFlowVersion NEWEST = new TensorFlowVersion(15);

  private static final Pattern FORM = Pattern.compile("1\\.([0-9]{1,2})(\\.[0-9]+)?");

  /** The release that a text like 1.4 or 1.4.1 names, if there is one. */
  public static Optional<TensorFlowVersion> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(new TensorFlowVersion(Integer.parseInt(matcher.group(1))))
            .filter(version -> version.minor <= NEWEST.minor)
        : Optional.empty();
  }

  /** The release whose forms the program of this thread gets. */
  public static TensorFlowVersion current() {
    return setting().version;
  }

  /** Gives the program of this thread the forms of a release. */
  public static void use(TensorFlowVersion version) {
    setting().version = version;
  }

  private static Setting setting() {
    return PythonProgram.current().state(Setting.class, Setting::new);
  }

  private static final class Setting {
    private TensorFlowVersion version = NEWEST;
  }

  public boolean isNewest() {
    return equals(NEWEST);
  }

  @Override
  public String toString() {
    return "1." + minor;
  }
}
