package org.tfgraft.translator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.infer.ModuleUnit;
import org.tfgraft.translator.infer.Types;
import org.tfgraft.translator.source.SourceFile;
import org.tfgraft.translator.source.SourcePlace;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/**
 * The types of one file: functions with their parameters and results, attributes of classes,
 * variables; and the places that stayed dynamic, each with the reason. Types are written as Python
 * annotations are, {@code T?} for what may be None, {@code any} for what is dynamic.
 */
public record TypeReport(List<Entry> entries, List<Dynamic> dynamic) {
  /** What has a type. */
  public enum Kind {
    FUNCTION,
    ATTRIBUTE,
    VARIABLE
  }

  /** A name and its type; {@code owner} is the function or class it belongs to, or empty. */
  public record Entry(String file, int line, Kind kind, String owner, String name, String type) {
    private Entry at(SourcePlace place) {
      return new Entry(place.file(), place.line(), kind, owner, name, type);
    }
  }

  /** An expression whose type is known only at run time, though its parts have types. */
  public record Dynamic(String file, int line, int column, String text, String reason) {
    private Dynamic at(SourcePlace place) {
      return new Dynamic(place.file(), place.line(), column, text, reason);
    }
  }

  public TypeReport {
    entries = List.copyOf(entries);
    dynamic = List.copyOf(dynamic);
  }

  /** What is known of the names of a module. */
  public static TypeReport of(ModuleUnit unit, Types types) {
    List<Entry> entries = new ArrayList<>(Variables.of(unit, types));
    for (ProgramFunction function : types.functions()) {
      if (belongs(function, unit) && function.definition().isPresent()) {
        entries.add(entry(function, unit, types));
      }
    }
    for (ProgramClass type : types.classes()) {
      if (type.scope().module() == unit.names().module()) {
        attributes(type, unit, entries);
      }
    }
    entries.sort(Comparator.comparingInt(Entry::line).thenComparing(Entry::kind));
    SourceFile file = unit.source().file();
    return new TypeReport(
        entries.stream().map(it -> it.at(file.place(it.line()))).toList(),
        DynamicPlaces.of(unit, types).stream().map(it -> it.at(file.place(it.line()))).toList());
  }

  private static boolean belongs(ProgramFunction function, ModuleUnit unit) {
    return function.scope().module() == unit.names().module();
  }

  private static Entry entry(ProgramFunction function, ModuleUnit unit, Types types) {
    List<String> parameters = new ArrayList<>();
    for (Parameters.Parameter parameter : function.parameters().all()) {
      parameters.add(parameter(parameter, unit, types));
    }
    return new Entry(
        unit.source().file().name(),
        function.definition().orElseThrow().span().startLine(),
        Kind.FUNCTION,
        function.owner().map(ProgramClass::name).orElse(""),
        function.name(),
        "(" + String.join(", ", parameters) + ") -> " + types.returned(function).text());
  }

  private static String parameter(Parameters.Parameter parameter, ModuleUnit unit, Types types) {
    String stars =
        switch (parameter.kind()) {
          case STAR -> "*";
          case DOUBLE_STAR -> "**";
          default -> "";
        };
    return stars
        + parameter.name()
        + unit.names().bindingOf(parameter).map(w -> ": " + types.of(w).text()).orElse("")
        + (parameter.defaultValue().isPresent() ? " = …" : "");
  }

  private static void attributes(ProgramClass type, ModuleUnit unit, List<Entry> entries) {
    Set<String> names = new TreeSet<>(type.attributes().keySet());
    names.addAll(type.classAttributes().keySet());
    for (String name : names) {
      Type held =
          type.attributes().getOrDefault(name, type.classAttributes().getOrDefault(name, Type.ANY));
      entries.add(
          new Entry(
              unit.source().file().name(),
              type.definition().span().startLine(),
              Kind.ATTRIBUTE,
              type.name(),
              name,
              held.text()));
    }
  }
}
