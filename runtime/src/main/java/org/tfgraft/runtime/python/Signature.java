package org.tfgraft.runtime.python;

import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tfgraft.runtime.api.Arg;

/**
 * The parameters of a function, and Python's binding of arguments to them with its messages. Read
 * from text such as {@code "x, y=1, *args, flag=False, **kwargs"}.
 */
public final class Signature {
  /** Kinds of parameters. */
  enum Kind {
    POSITIONAL_ONLY,
    ORDINARY,
    STAR,
    KEYWORD_ONLY,
    DOUBLE_STAR
  }

  record Parameter(String name, Kind kind, boolean optional, String defaultText) {
    boolean positional() {
      return kind == Kind.ORDINARY || kind == Kind.POSITIONAL_ONLY;
    }

    boolean required() {
      return !optional;
    }

    /** The default that the text names. */
    Object defaultValue() {
      return switch (defaultText) {
        case "None" -> null;
        case "True" -> true;
        case "False" -> false;
        case "()" -> PyTuple.EMPTY;
        default ->
            defaultText.startsWith("'")
                ? (Object) defaultText.substring(1, defaultText.length() - 1)
                : Conversions.number(defaultText);
      };
    }

    boolean named() {
      return kind == Kind.ORDINARY || kind == Kind.KEYWORD_ONLY;
    }
  }

  /** What a parameter without argument has until the default takes its place. */
  static final Object ABSENT = new Object();

  private final List<Parameter> parameters;

  private Signature(List<Parameter> parameters) {
    this.parameters = parameters;
  }

  /** Reads parameters; a type after a colon is ignored. */
  public static Signature parse(String text) {
    return new Signature(SignatureParser.parse(text));
  }

  /**
   * The signature of a translated method or constructor: what its annotation says, without the
   * receiver that Java does not list, else its Java parameters, whose names the compiler may keep.
   */
  static Signature of(List<? extends Executable> overloads) {
    int most = 0;
    for (Executable executable : overloads) {
      most = Math.max(most, executable.getParameterCount());
    }
    for (Executable executable : overloads) {
      PythonParameters annotation = executable.getAnnotation(PythonParameters.class);
      if (annotation != null) {
        Signature all = parse(annotation.value());
        int receivers = Math.max(0, all.parameters.size() - most);
        return new Signature(all.parameters.subList(receivers, all.parameters.size()));
      }
    }
    return plain(overloads, most);
  }

  private static Signature plain(List<? extends Executable> overloads, int most) {
    List<Parameter> parameters = new ArrayList<>();
    for (Executable executable : overloads) {
      if (executable.getParameterCount() == most && parameters.isEmpty()) {
        for (java.lang.reflect.Parameter java : executable.getParameters()) {
          Kind kind = java.isNamePresent() ? Kind.ORDINARY : Kind.POSITIONAL_ONLY;
          parameters.add(new Parameter(java.getName(), kind, false, ""));
        }
      }
    }
    return new Signature(parameters);
  }

  /** The same parameters, of which the last so many positional ones have defaults. */
  Signature withDefaults(int count) {
    List<Parameter> changed = new ArrayList<>();
    int first = positionalCount() - count;
    for (Parameter parameter : parameters) {
      boolean optional = parameter.positional() ? changed.size() >= first : parameter.optional();
      changed.add(new Parameter(parameter.name(), parameter.kind(), optional, "…"));
    }
    return new Signature(changed);
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** The names of the parameters, stars left out. */
  public List<String> names() {
    return parameters.stream().map(Parameter::name).toList();
  }

  /**
   * One value a parameter in order: a tuple for {@code *args}, a dict for {@code **kwargs}, {@link
   * #ABSENT} where the default applies. {@code self} counts the arguments bound before, for
   * messages.
   */
  Object[] bind(String function, PyTuple args, PyDict<String, Object> keywords, int self) {
    Object[] values = new Object[parameters.size()];
    Arrays.fill(values, ABSENT);
    int given = positional(args, values);
    PyDict<String, Object> rest = new PyDict<>();
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      keyword(function, keyword, values, rest);
    }
    if (given > positionalCount() && starIndex() < 0) {
      throw tooMany(function, given, values, self);
    }
    complete(function, values, rest);
    return values;
  }

  private int positional(PyTuple args, Object[] values) {
    int next = 0;
    for (int i = 0; i < parameters.size() && next < args.size(); i++) {
      if (parameters.get(i).positional()) {
        values[i] = args.get(next++);
      }
    }
    int star = starIndex();
    if (star >= 0) {
      values[star] = args.slice((long) next, null);
    }
    return args.size();
  }

  private void keyword(
      String function,
      Map.Entry<String, Object> keyword,
      Object[] values,
      PyDict<String, Object> rest) {
    int at = indexOf(keyword.getKey());
    if (at >= 0 && values[at] != ABSENT) {
      throw new TypeError(
          function + "() got multiple values for argument '" + keyword.getKey() + "'");
    } else if (at >= 0) {
      values[at] = keyword.getValue();
    } else if (hasDoubleStar()) {
      rest.put(keyword.getKey(), keyword.getValue());
    } else {
      throw new TypeError(
          function + "() got an unexpected keyword argument '" + keyword.getKey() + "'");
    }
  }

  private void complete(String function, Object[] values, PyDict<String, Object> rest) {
    List<String> missing = new ArrayList<>();
    List<String> missingNamed = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.kind() == Kind.DOUBLE_STAR) {
        values[i] = rest;
      } else if (values[i] == ABSENT && !parameter.optional()) {
        (parameter.positional() ? missing : missingNamed).add(parameter.name());
      }
    }
    complain(function, missing, "positional");
    complain(function, missingNamed, "keyword-only");
  }

  private static void complain(String function, List<String> missing, String kind) {
    if (!missing.isEmpty()) {
      throw new TypeError(
          "%s() missing %d required %s argument%s: %s"
              .formatted(
                  function, missing.size(), kind, missing.size() == 1 ? "" : "s", quoted(missing)));
    }
  }

  /** {@code 'a'}, {@code 'a' and 'b'}, {@code 'a', 'b', and 'c'}. */
  private static String quoted(List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      boolean last = i == names.size() - 1;
      String before = i == 0 ? "" : last ? (i == 1 ? " and " : ", and ") : ", ";
      text.append(before).append('\'').append(names.get(i)).append('\'');
    }
    return text.toString();
  }

  private TypeError tooMany(String function, int given, Object[] values, int self) {
    int most = positionalCount() + self;
    int least =
        most - (int) parameters.stream().filter(p -> p.positional() && p.optional()).count();
    int named = 0;
    for (int i = 0; i < values.length; i++) {
      if (parameters.get(i).kind() == Kind.KEYWORD_ONLY && values[i] != ABSENT) {
        named++;
      }
    }
    int all = given + self;
    String takes = least == most ? String.valueOf(most) : "from " + least + " to " + most;
    String extra =
        named == 0
            ? ""
            : " positional argument%s (and %d keyword-only argument%s)"
                .formatted(all == 1 ? "" : "s", named, named == 1 ? "" : "s");
    return new TypeError(
        "%s() takes %s positional argument%s but %d%s %s given"
            .formatted(
                function,
                takes,
                most == 1 && least == most ? "" : "s",
                all,
                extra,
                all == 1 && named == 0 ? "was" : "were"));
  }

  static TypeError wrongCount(String function, int wanted, int given) {
    return new TypeError(
        "%s() takes %d positional argument%s but %d %s given"
            .formatted(
                function, wanted, wanted == 1 ? "" : "s", given, given == 1 ? "was" : "were"));
  }

  /**
   * The arguments of a translated Java method. Defaults that are literals stand in the signature;
   * trailing parameters with other ones are left out, which selects the overload that has them.
   */
  Object[] bindForJava(String function, PyTuple args, PyDict<String, Object> keywords, int self) {
    Object[] values = bind(function, args, keywords, self);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == ABSENT && !parameters.get(i).defaultText().equals("…")) {
        values[i] = parameters.get(i).defaultValue();
      }
    }
    int count = values.length;
    while (count > 0 && values[count - 1] == ABSENT) {
      count--;
    }
    for (int i = 0; i < count; i++) {
      if (values[i] == ABSENT) {
        throw new Unsupported(
            function + "() called at run time without '" + parameters.get(i).name() + "'");
      }
    }
    return Arrays.copyOf(values, count);
  }

  /** The arguments of a facade method: required ones by position, then the given optional ones. */
  Object[] bindForFacade(String function, PyTuple args, PyDict<String, Object> keywords, int self) {
    Object[] values = bind(function, args, keywords, self);
    List<Object> required = new ArrayList<>();
    List<Arg> options = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.required()) {
        required.add(values[i]);
      } else if (values[i] != ABSENT) {
        options.add(new Arg(parameter.name(), values[i]));
      }
    }
    if (parameters.stream().anyMatch(Parameter::optional)) {
      required.add(options.toArray(Arg[]::new));
    }
    return required.toArray();
  }

  /**
   * The arguments of a method of Python's own: optional ones are further positional ones, variable
   * ones Java's, keyword-only ones named.
   */
  Object[] bindForBuiltin(
      String function, PyTuple args, PyDict<String, Object> keywords, int self) {
    Object[] values = bind(function, args, keywords, self);
    List<Object> all = new ArrayList<>();
    List<Arg> options = new ArrayList<>();
    int last = lastGiven(values);
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.positional()) {
        if (i <= last) {
          all.add(values[i] == ABSENT ? parameter.defaultValue() : values[i]);
        }
      } else if (parameter.kind() == Kind.KEYWORD_ONLY) {
        if (values[i] != ABSENT) {
          options.add(new Arg(parameter.name(), values[i]));
        }
      } else if (parameter.kind() == Kind.STAR) {
        all.add(hasDoubleStar() ? values[i] : ((PyTuple) values[i]).toArray());
      } else if (starIndex() >= 0 || !((PyDict<?, ?>) values[i]).isEmpty()) {
        all.add(values[i]);
      }
    }
    if (parameters.stream().anyMatch(p -> p.kind() == Kind.KEYWORD_ONLY)) {
      all.add(options.toArray(Arg[]::new));
    }
    return all.toArray();
  }

  /** The last positional parameter that has an argument or stands before a dict of keywords. */
  private int lastGiven(Object... values) {
    int last = -1;
    for (int i = 0; i < values.length; i++) {
      boolean before =
          parameters.get(i).kind() == Kind.DOUBLE_STAR
              && starIndex() < 0
              && !((PyDict<?, ?>) values[i]).isEmpty();
      if (before || parameters.get(i).positional() && values[i] != ABSENT) {
        last = i;
      }
    }
    return last;
  }

  /** Whether a Java method takes the {@code *args} one by one, keyword arguments after them. */
  boolean isVariable() {
    return starIndex() == 0 && !hasDoubleStar();
  }

  /** Whether all parameters can be given by position, one value each. */
  boolean hasOnlyPlain() {
    return parameters.stream().allMatch(Parameter::positional);
  }

  private int positionalCount() {
    return (int) parameters.stream().filter(Parameter::positional).count();
  }

  private int starIndex() {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).kind() == Kind.STAR) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasDoubleStar() {
    return !parameters.isEmpty()
        && parameters.get(parameters.size() - 1).kind() == Kind.DOUBLE_STAR;
  }

  private int indexOf(String name) {
    for (int i = 0; i < parameters.size(); i++) {
      String known = parameters.get(i).name();
      if (parameters.get(i).named()
          && (known.equals(name) || known.equals(JavaNames.member(name)))) {
        return i;
      }
    }
    return -1;
  }
}
