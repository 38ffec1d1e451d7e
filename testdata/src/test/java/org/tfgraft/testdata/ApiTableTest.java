package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tfgraft.runtime.api.Arg;
import org.tfgraft.runtime.api.Args;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.api.ApiSymbol.ClassSymbol;
import org.tfgraft.translator.api.ApiSymbol.ConstantSymbol;
import org.tfgraft.translator.api.ApiSymbol.FunctionSymbol;
import org.tfgraft.translator.api.ApiSymbol.ModuleSymbol;
import org.tfgraft.translator.api.ApiSymbol.PropertySymbol;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.api.Signature;

/** Every row of the API table names Java that exists and takes what the row says. */
class ApiTableTest {
  private static final String FOLDER = "/org/tfgraft/api/";
  private static final ApiTable TABLE = ApiTable.load();
  private static final ApiTable PYTHON_2 = TABLE.forPython2();

  static List<String> files() {
    return lines("index.txt");
  }

  @ParameterizedTest
  @MethodSource("files")
  void rowsAreSorted(String file) {
    assertThat(names(file)).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void javaExists(String file) {
    List<String> problems = new ArrayList<>();
    for (String row : names(file)) {
      String name = row.replace("@2", "");
      Optional<ApiSymbol> symbol = (row.equals(name) ? TABLE : PYTHON_2).find(name);
      if (symbol.isEmpty()) {
        problems.add(name + ": an alias of nothing");
      } else if (symbol.get().name().equals(name)) {
        problem(symbol.get()).ifPresent(text -> problems.add(name + ": " + text));
      }
    }
    assertThat(problems).isEmpty();
  }

  private static Optional<String> problem(ApiSymbol symbol) {
    if (symbol instanceof ModuleSymbol module) {
      return missing(module.javaClass(), javaClass(module.javaClass()).isPresent());
    } else if (symbol instanceof ClassSymbol type) {
      return classProblem(type);
    } else if (symbol instanceof FunctionSymbol function) {
      return functionProblem(function);
    } else if (symbol instanceof ConstantSymbol constant) {
      return constantProblem(constant);
    } else if (symbol instanceof PropertySymbol property) {
      return propertyProblem(property);
    }
    return Optional.empty();
  }

  private static Optional<String> classProblem(ClassSymbol type) {
    if (javaClass(type.javaClass()).isEmpty() && !type.javaClass().equals(type.name())) {
      return missing(type.javaClass(), false);
    }
    boolean made = type.constructible() && type.name().startsWith("tf.");
    if (!made || type.isSubclassOf("BaseException")) {
      return Optional.empty();
    }
    String maker = JavaNaming.memberOfClass(lastName(type.name()));
    return owner(parent(type.name()))
        .map(module -> callProblem(module, maker, type.signature(), type.name(), 0))
        .orElse(Optional.of("no module"));
  }

  private static Optional<String> functionProblem(FunctionSymbol function) {
    boolean ofClass = TABLE.find(parent(function.name())).orElse(null) instanceof ClassSymbol;
    int dot = function.java().lastIndexOf('.');
    String method = function.java().substring(dot + 1);
    Optional<Class<?>> owner =
        dot < 0 ? owner(parent(function.name())) : javaClass(function.java().substring(0, dot));
    int receiver = ofClass && dot >= 0 ? 1 : 0;
    String result = function.context() ? "" : function.result();
    return owner
        .map(type -> callProblem(type, method, function.signature(), result, receiver))
        .orElse(Optional.of("no class for " + function.java()));
  }

  private static Optional<String> callProblem(
      Class<?> owner, String name, Signature signature, String result, int receiver) {
    List<Method> methods =
        Arrays.stream(owner.getMethods())
            .filter(m -> m.getName().equals(name) && !m.isBridge())
            .toList();
    if (methods.isEmpty()) {
      return missing(owner.getSimpleName() + "." + name, false);
    }
    List<Method> fitting = methods.stream().filter(m -> fits(m, signature, receiver)).toList();
    if (fitting.isEmpty() || !takesAnything(fitting, signature, receiver)) {
      return Optional.of("wrong parameters: " + methods);
    }
    return resultProblem(fitting, result);
  }

  /** Where a row gives a parameter no type, some method takes any object in its place. */
  private static boolean takesAnything(List<Method> methods, Signature signature, int receiver) {
    List<Signature.Parameter> ordinary = signature.ordinary();
    for (int i = 0; i < ordinary.size(); i++) {
      int place = receiver + i;
      boolean open = ordinary.get(i).isRequired() && ordinary.get(i).type().isEmpty();
      if (open && methods.stream().noneMatch(m -> takesObject(m, place))) {
        return false;
      }
    }
    return true;
  }

  /** A static method that a class offers may be without the object that the others take first. */
  private static boolean takesObject(Method method, int place) {
    Class<?>[] types = method.getParameterTypes();
    int first = Modifier.isStatic(method.getModifiers()) ? Math.max(0, place - 1) : place;
    return IntStream.rangeClosed(first, place)
        .mapToObj(i -> types[Math.min(i, types.length - 1)])
        .anyMatch(type -> type == Object.class || type == Object[].class);
  }

  /** Emitted Java gives a call the type of the row's result without asking the method again. */
  private static Optional<String> resultProblem(List<Method> methods, String result) {
    Optional<Class<?>> expected = resultClass(result);
    if (expected.isEmpty() || methods.stream().allMatch(m -> returns(m, expected.get()))) {
      return Optional.empty();
    }
    return Optional.of("no " + result + ": " + methods);
  }

  private static boolean returns(Method method, Class<?> expected) {
    Class<?> actual = method.getReturnType();
    return expected.isAssignableFrom(actual) || expected == long.class && actual == int.class;
  }

  /** The class of a result that is always of one class. */
  private static Optional<Class<?>> resultClass(String result) {
    return switch (result) {
      case "int" -> Optional.of(long.class);
      case "float" -> Optional.of(double.class);
      case "bool" -> Optional.of(boolean.class);
      case "str", "str?" -> Optional.of(String.class);
      default ->
          TABLE.find(result).orElse(null) instanceof ClassSymbol type
              ? javaClass(type.javaClass())
              : Optional.empty();
    };
  }

  /**
   * Required parameters have a place each; optional ones are named, or overloads of a built-in. A
   * method of a class may be a static Java method that takes its object first.
   */
  private static boolean fits(Method method, Signature signature, int receiver) {
    int parameters = method.getParameterCount();
    int most = receiver + signature.parameters().size();
    if (method.isVarArgs()) {
      return parameters - 1 <= most;
    }
    long least = signature.parameters().stream().filter(Signature.Parameter::isRequired).count();
    return parameters >= least && parameters <= most;
  }

  private static Optional<String> constantProblem(ConstantSymbol constant) {
    int dot = constant.java().lastIndexOf('.');
    Optional<Class<?>> owner =
        dot < 0 ? owner(parent(constant.name())) : javaClass(constant.java().substring(0, dot));
    String field = constant.java().substring(dot + 1).replace("()", "");
    return missing(constant.java(), owner.filter(type -> isConstant(type, field)).isPresent());
  }

  /** A constant is a static field, or a static method where each running program has its own. */
  private static boolean isConstant(Class<?> owner, String name) {
    return Arrays.stream(owner.getFields())
            .anyMatch(f -> f.getName().equals(name) && Modifier.isStatic(f.getModifiers()))
        || Arrays.stream(owner.getMethods())
            .filter(m -> Modifier.isStatic(m.getModifiers()))
            .anyMatch(m -> m.getName().equals(name) && m.getParameterCount() == 0);
  }

  private static Optional<String> propertyProblem(PropertySymbol property) {
    int dot = property.java().lastIndexOf('.');
    Optional<Class<?>> owner =
        dot < 0 ? owner(parent(property.name())) : javaClass(property.java().substring(0, dot));
    int receiver = dot < 0 ? 0 : 1;
    String name = property.java().substring(dot + 1);
    List<Method> methods =
        owner.stream()
            .flatMap(type -> Arrays.stream(type.getMethods()))
            .filter(m -> m.getName().equals(name))
            .toList();
    boolean readable = methods.stream().anyMatch(m -> m.getParameterCount() == receiver);
    boolean settable = methods.stream().anyMatch(m -> m.getParameterCount() == receiver + 1);
    if (!readable || property.settable() && !settable) {
      return missing(property.java(), false);
    }
    List<Method> readers =
        methods.stream().filter(m -> m.getParameterCount() == receiver && !m.isBridge()).toList();
    return resultProblem(readers, property.result());
  }

  @ParameterizedTest
  @MethodSource("files")
  void optionalParametersHaveFactories(String file) {
    List<String> missing = new ArrayList<>();
    for (String name : names(file)) {
      signature(name).parameters().stream()
          .filter(Signature.Parameter::isOptional)
          .map(parameter -> JavaNaming.member(parameter.name()))
          .filter(factory -> !isFactory(factory))
          .forEach(factory -> missing.add(name + ": " + factory));
    }
    assertThat(missing).isEmpty();
  }

  /** The parameters of a function of TensorFlow's that emitted Java can call. */
  private static Signature signature(String name) {
    ApiSymbol symbol = TABLE.find(name).orElse(null);
    if (name.startsWith("tf.") && symbol instanceof FunctionSymbol function) {
      return function.signature();
    } else if (name.startsWith("tf.")
        && symbol instanceof ClassSymbol type
        && !type.isSubclassOf("BaseException")) {
      return type.signature();
    }
    return new Signature(List.of());
  }

  private static boolean isFactory(String name) {
    return Arrays.stream(Args.class.getMethods())
        .anyMatch(m -> m.getName().equals(name) && m.getReturnType() == Arg.class);
  }

  private static Optional<String> missing(String java, boolean exists) {
    return exists ? Optional.empty() : Optional.of("no " + java);
  }

  private static Optional<Class<?>> owner(String name) {
    ApiSymbol symbol = TABLE.find(name).orElse(null);
    if (symbol instanceof ModuleSymbol module) {
      return javaClass(module.javaClass());
    } else if (symbol instanceof ClassSymbol type) {
      return javaClass(type.javaClass());
    }
    return Optional.empty();
  }

  /** A class by the table's text: without a package it is one of Python's own. */
  private static Optional<Class<?>> javaClass(String text) {
    String name =
        switch (text) {
          case "long" -> "java.lang.Long";
          case "double" -> "java.lang.Double";
          case "boolean" -> "java.lang.Boolean";
          default -> text.contains(".") ? text : "org.tfgraft.runtime.python." + text;
        };
    try {
      return Optional.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static String parent(String name) {
    return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static List<String> names(String file) {
    return lines(file).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t")[0].strip())
        .toList();
  }

  private static List<String> lines(String file) {
    try (InputStream stream = ApiTableTest.class.getResourceAsStream(FOLDER + file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
