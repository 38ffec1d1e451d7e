package org.tfgraft.runtime.api;

/** {@code tf.app.flags}: defines command line flags by absl's rules. */
public class Flags {
  Flags() {}

  /** {@code tf.app.flags.FLAGS}. */
  public static FlagValues flagValues() {
    return FlagValues.current();
  }

  public static void defineString(String name, Object value, String help) {
    FlagValues.current().define(Flag.of(name, Flag.Kind.STRING, help), value);
  }

  public static void defineInteger(String name, Object value, String help) {
    FlagValues.current().define(Flag.of(name, Flag.Kind.INTEGER, help), value);
  }

  public static void defineFloat(String name, Object value, String help) {
    FlagValues.current().define(Flag.of(name, Flag.Kind.FLOAT, help), value);
  }

  public static void defineBoolean(String name, Object value, String help) {
    FlagValues.current().define(Flag.of(name, Flag.Kind.BOOLEAN, help), value);
  }

  public static void defineList(String name, Object value, String help) {
    FlagValues.current().define(Flag.of(name, Flag.Kind.LIST, help), value);
  }

  public static void defineEnum(String name, Object value, Object choices, String help) {
    FlagValues.current().define(Flag.of(name, Flag.Kind.STRING, help).among(choices), value);
  }

  public static void markFlagAsRequired(String name) {
    FlagValues.current().require(name);
  }
}
