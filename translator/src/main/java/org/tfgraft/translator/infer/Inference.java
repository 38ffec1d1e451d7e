package org.tfgraft.translator.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiTable;
import org.tfgraft.translator.ast.Parameters;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Cell;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;

/** The state of one inference: what is known so far, and the containers that the program makes. */
final class Inference {
  private final ApiTable api;
  private final List<ModuleUnit> units;
  private final Types types = new Types();
  private final Map<Object, List<Cell>> cells = new IdentityHashMap<>();
  private final Map<String, ModuleUnit> modules = new HashMap<>();
  private final boolean replacesVariables;
  private int late;
  private final Set<Object> growing;
  private final boolean exact;
  private final boolean asksForAttributes;
  private final Set<String> deletedAttributes = new HashSet<>();

  Inference(ApiTable api, List<ModuleUnit> units) {
    this.api = api;
    this.units = units;
    units.forEach(u -> modules.put(u.name(), u));
    this.growing = GrowingIntegers.of(units);
    this.exact = units.stream().anyMatch(u -> Mentions.largeIntegers(u.module()));
    this.asksForAttributes = units.stream().anyMatch(u -> Mentions.attributeQuestions(u.module()));
    units.forEach(u -> deletedAttributes.addAll(Mentions.deletedAttributes(u.module())));
    this.replacesVariables = units.stream().anyMatch(u -> Mentions.variableReplacement(u.module()));
  }

  /** Whether get_variable may hand out something that is not a plain variable. */
  boolean replacesVariables() {
    return replacesVariables;
  }

  /** Whether objects of a class may lack an attribute, and the program may notice. */
  boolean isUncertain(ProgramClass type, String attribute) {
    return deletedAttributes.contains(attribute) || asksForAttributes && !type.isCertain(attribute);
  }

  /** Leaves a class attribute to the look-up at run time: subclasses or objects have their own. */
  void makeLate(ProgramClass type, String attribute) {
    if (type.classAttributeHolder(attribute).isPresent() && type.addLate(attribute)) {
      late++;
    }
  }

  boolean isDerived(ProgramClass type) {
    return types.classes().stream().anyMatch(c -> c != type && c.lineage().contains(type));
  }

  /** Whether the program names such large integers that all may leave 64 bits. */
  boolean isExact() {
    return exact;
  }

  /** Whether the result of an operation may leave 64 bits. */
  boolean grows(Object site) {
    return exact || growing.contains(site);
  }

  ApiTable api() {
    return api;
  }

  List<ModuleUnit> units() {
    return units;
  }

  Types types() {
    return types;
  }

  Optional<ModuleUnit> module(String name) {
    return Optional.ofNullable(modules.get(name));
  }

  /** The {@code index}-th container that a node makes. */
  Cell cell(Object node, int index) {
    List<Cell> made = cells.computeIfAbsent(node, key -> new ArrayList<>());
    while (made.size() <= index) {
      made.add(new Cell(Type.BOTTOM));
    }
    return made.get(index);
  }

  Type list(Object node, Type element) {
    cell(node, 0).add(element);
    return new Type.ListOf(cell(node, 0));
  }

  Type iter(Object node, Type element) {
    cell(node, 0).add(element);
    return new Type.IterOf(cell(node, 0));
  }

  Type object(String name) {
    return new Type.Object(api.requireClass(name));
  }

  /** The variable of a parameter. */
  Web web(ProgramFunction function, Parameters.Parameter parameter) {
    return types.unitOf(function).names().bindingOf(parameter).orElseThrow();
  }

  /** Cells that met after they were filled may have become endless types. */
  void limitDepth() {
    cells.values().forEach(made -> made.forEach(Cell::limitDepth));
  }

  /** Grows with everything that is learnt. */
  long progress() {
    long sum = types.changes() + late;
    for (List<Cell> made : cells.values()) {
      for (Cell cell : made) {
        sum += cell.changes();
      }
    }
    return sum + types.functions().stream().filter(ProgramFunction::isEscaped).count();
  }
}
