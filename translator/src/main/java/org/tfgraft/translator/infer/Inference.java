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
import org.tfgraft.translator.resolve.Symbol;
import org.tfgraft.translator.resolve.Web;
import org.tfgraft.translator.types.Cell;
import org.tfgraft.translator.types.Depth;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.ProgramFunction;
import org.tfgraft.translator.types.Type;
import org.tfgraft.translator.types.Watched;

/** The state of one inference: what is known so far, and the containers that the program makes. */
final class Inference {
  private final ApiTable api;
  private final List<ModuleUnit> units;
  private final Types types = new Types();
  private final Map<Object, List<Cell>> cells = new IdentityHashMap<>();
  private final Map<String, ModuleUnit> modules = new HashMap<>();
  private final boolean replacesVariables;
  private final boolean partitionsVariables;
  private final boolean usesResources;
  private final Set<Object> growing;
  private final boolean exact;
  private final boolean asksForAttributes;
  private final boolean sends;
  private final boolean fillsCollections;
  private final boolean fillsByReading;
  private final Set<String> deletedAttributes = new HashSet<>();
  private final WorkList work = new WorkList();
  private final Map<String, Watched> attributes = new HashMap<>();
  private final Set<String> assignedAttributes = new HashSet<>();
  private final WrappedFunctions wrapped = new WrappedFunctions(this);
  private final VariableGetters getters = new VariableGetters(this);
  private final CommandLineTypes commandLine = new CommandLineTypes(this);
  private final Elements elements = new Elements(this);
  private final Members members = new Members(this);
  private final CallInference calls = new CallInference(this);

  Inference(ApiTable api, List<ModuleUnit> units) {
    this.api = api;
    this.units = units;
    units.forEach(u -> modules.put(u.name(), u));
    this.growing = GrowingIntegers.of(units);
    this.exact = units.stream().anyMatch(u -> Mentions.largeIntegers(u.module()));
    this.asksForAttributes = units.stream().anyMatch(u -> Mentions.attributeQuestions(u.module()));
    this.sends = units.stream().anyMatch(u -> Mentions.sending(u.module()));
    this.fillsByReading = units.stream().anyMatch(u -> Mentions.defaultDicts(u.module()));
    this.fillsCollections = units.stream().anyMatch(u -> Mentions.collections(u.module()));
    units.forEach(u -> deletedAttributes.addAll(Mentions.deletedAttributes(u.module())));
    units.forEach(u -> assignedAttributes.addAll(Mentions.assignedAttributes(u.module())));
    this.replacesVariables = units.stream().anyMatch(u -> Mentions.variableReplacement(u.module()));
    this.usesResources = units.stream().anyMatch(u -> Mentions.resources(u.module()));
    this.partitionsVariables = units.stream().anyMatch(u -> Mentions.partitioners(u.module()));
  }

  /** Whether something that is not followed decides what get_variable hands out. */
  boolean replacesVariables() {
    return replacesVariables;
  }

  /** What the program makes of functions and calls like them. */
  WrappedFunctions wrapped() {
    return wrapped;
  }

  /** The functions that scopes are given to decide it. */
  VariableGetters getters() {
    return getters;
  }

  /** Whether get_variable may hand out variables in parts. */
  boolean partitionsVariables() {
    return partitionsVariables;
  }

  /** Whether variables may be behind handles, which have the type of their value. */
  boolean usesResources() {
    return usesResources;
  }

  /** Whether objects of a class may lack an attribute, and the program may notice. */
  boolean isUncertain(ProgramClass type, String attribute) {
    return deletedAttributes.contains(attribute) || asksForAttributes && !type.isCertain(attribute);
  }

  /** Leaves a class attribute to the look-up at run time: subclasses or objects have their own. */
  void makeLate(ProgramClass type, String attribute) {
    if (type.classAttributeHolder(attribute).isPresent()) {
      type.addLate(attribute);
    }
  }

  boolean isDerived(ProgramClass type) {
    return !type.subclasses().isEmpty();
  }

  /** Whether the program asks which attributes there are, so that some are found at run time. */
  boolean asksForAttributes() {
    return asksForAttributes;
  }

  /** Whether the program itself may put something into the collections of a graph. */
  boolean fillsCollections() {
    return fillsCollections;
  }

  /** Whether reading an item may put its key into a dictionary. */
  boolean fillsByReading() {
    return fillsByReading;
  }

  /** Whether generators may be sent values. */
  boolean sends() {
    return sends;
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
    watch(made.get(index), 0);
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

  WorkList work() {
    return work;
  }

  CommandLineTypes commandLine() {
    return commandLine;
  }

  /** Whether some statement of the program may assign an attribute of that name from outside. */
  boolean assignsOutside(String attribute) {
    return assignedAttributes.contains(attribute) || assignedAttributes.contains("setattr");
  }

  Elements elements() {
    return elements;
  }

  Members members() {
    return members;
  }

  CallInference calls() {
    return calls;
  }

  /** What a variable is known to hold; the step that asks is repeated when that changes. */
  Type typeOf(Web web) {
    return read(types.known(web));
  }

  /** What a symbol is known to hold in all its lives. */
  Type typeOf(Symbol symbol) {
    return symbol.webs().stream().map(this::typeOf).reduce(Type.BOTTOM, Type::join);
  }

  void add(Web web, Type type) {
    types.known(web).add(type);
  }

  /** Lets a parameter take a value that callers, or the function's default, choose. */
  void addGiven(ProgramFunction function, Parameters.Parameter parameter, Type type) {
    add(web(function, parameter), Type.given(type));
  }

  /** What a function is known to return. */
  Type returned(ProgramFunction function) {
    return read(types.knownReturned(function));
  }

  void addReturned(ProgramFunction function, Type type) {
    types.knownReturned(function).add(type);
  }

  Type read(Known known) {
    known.watch(work.current());
    watch(known.type(), 0);
    return known.type();
  }

  /** Who has a container looks into it. */
  private void watch(Type type, int depth) {
    if (depth > Depth.MOST) {
      return;
    } else if (type instanceof Type.Optional optional) {
      watch(optional.value(), depth);
    } else if (type instanceof Type.ListOf list) {
      watch(list.element(), depth);
    } else if (type instanceof Type.SetOf set) {
      watch(set.element(), depth);
    } else if (type instanceof Type.IterOf iter) {
      watch(iter.element(), depth);
    } else if (type instanceof Type.DictOf dict) {
      watch(dict.key(), depth);
      watch(dict.value(), depth);
    } else if (type instanceof Type.TupleOf tuple) {
      tuple.elements().forEach(e -> watch(e, depth + 1));
    }
  }

  private void watch(Cell cell, int depth) {
    cell.watch(work.current());
    watch(cell.type(), depth + 1);
  }

  /** Tells that the step depends on which classes have an attribute of that name, and its types. */
  void watchAttribute(String name) {
    attributes.computeIfAbsent(name, key -> new Watched()).watch(work.current());
  }

  /** What an attribute of a class, or of its objects, is known to hold. */
  Type attribute(Map<String, Type> held, String name) {
    Type type = held.getOrDefault(name, Type.BOTTOM);
    watchAttribute(name);
    watch(type, 0);
    return type;
  }

  void addAttribute(Map<String, Type> held, String name, Type type) {
    Type old = held.getOrDefault(name, Type.BOTTOM);
    Type joined = Type.join(old, type);
    if (!joined.equals(old) || !held.containsKey(name)) {
      held.put(name, joined);
      Optional.ofNullable(attributes.get(name)).ifPresent(Watched::changed);
    }
  }

  /** Cells that met after they were filled may have become endless types. */
  void limitDepth() {
    cells.values().forEach(made -> made.forEach(Cell::limitDepth));
  }
}
