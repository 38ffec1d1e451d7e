package org.tfgraft.translator.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.ApiSymbol;
import org.tfgraft.translator.ast.Statement;
import org.tfgraft.translator.resolve.Scope;

/** A class of the program: its methods, and the types of its attributes. Compared by identity. */
public final class ProgramClass {
  private final Statement.ClassDef definition;
  private final Scope scope;
  private final List<ProgramClass> bases = new ArrayList<>();
  private final List<ProgramClass> subclasses = new ArrayList<>();
  private final List<ApiSymbol.ClassSymbol> apiBases = new ArrayList<>();
  private final Map<String, ProgramFunction> methods = new LinkedHashMap<>();
  private final Map<String, ProgramFunction> setters = new LinkedHashMap<>();
  private final Map<String, ProgramFunction> deleters = new LinkedHashMap<>();
  private final Set<String> certain = new HashSet<>();
  private final Set<String> late = new HashSet<>();
  private boolean mentionsAbstract;
  private final Map<String, Type> attributes = new LinkedHashMap<>();
  private final Map<String, Type> classAttributes = new LinkedHashMap<>();

  public ProgramClass(Statement.ClassDef definition, Scope scope) {
    this.definition = definition;
    this.scope = scope;
  }

  public String name() {
    return definition.name();
  }

  public Statement.ClassDef definition() {
    return definition;
  }

  public Scope scope() {
    return scope;
  }

  public List<ProgramClass> bases() {
    return bases;
  }

  /** Bases that are classes of the API, exceptions for one. */
  public List<ApiSymbol.ClassSymbol> apiBases() {
    return apiBases;
  }

  /** Tells whether that was news. */
  public boolean addBase(ProgramClass base) {
    boolean news = !bases.contains(base) && !base.lineage().contains(this) && bases.add(base);
    if (news) {
      base.subclasses.add(this);
    }
    return news;
  }

  /** Tells whether that was news. */
  public boolean addBase(ApiSymbol.ClassSymbol base) {
    return !apiBases.contains(base) && apiBases.add(base);
  }

  public Map<String, ProgramFunction> methods() {
    return methods;
  }

  /** What runs when a property is assigned. */
  public Map<String, ProgramFunction> setters() {
    return setters;
  }

  /** What runs when a property is deleted. */
  public Map<String, ProgramFunction> deleters() {
    return deleters;
  }

  /** Attributes of the objects, by name. */
  public Map<String, Type> attributes() {
    return attributes;
  }

  /** Whether every object has the attribute, because {@code __init__} always assigns it. */
  public boolean isCertain(String attribute) {
    return lineage().stream().anyMatch(c -> c.certain.contains(attribute));
  }

  public void addCertain(String attribute) {
    certain.add(attribute);
  }

  /** Class attributes that only a look-up at run time finds: subclasses come to have their own. */
  public boolean isLate(String attribute) {
    return lineage().stream().anyMatch(c -> c.late.contains(attribute));
  }

  public boolean addLate(String attribute) {
    return late.add(attribute);
  }

  /** Attributes that the class body assigns. */
  public Map<String, Type> classAttributes() {
    return classAttributes;
  }

  /** This class and those it derives from, nearest first. */
  public List<ProgramClass> lineage() {
    if (bases.isEmpty()) {
      return List.of(this);
    }
    List<ProgramClass> found = new ArrayList<>(List.of(this));
    for (int i = 0; i < found.size(); i++) {
      found.get(i).bases.stream().filter(b -> !found.contains(b)).forEach(found::add);
    }
    return found;
  }

  /** The classes that derive from this one directly. */
  public List<ProgramClass> subclasses() {
    return subclasses;
  }

  /** All classes that derive from this one, however far. */
  public Set<ProgramClass> descendants() {
    if (subclasses.isEmpty()) {
      return Set.of();
    }
    List<ProgramClass> open = new ArrayList<>(subclasses);
    Set<ProgramClass> found = new LinkedHashSet<>();
    for (int i = 0; i < open.size(); i++) {
      if (found.add(open.get(i))) {
        open.addAll(open.get(i).subclasses);
      }
    }
    return found;
  }

  /** This class, those it derives from, and those that derive from it. */
  public Set<ProgramClass> family() {
    Set<ProgramClass> family = new LinkedHashSet<>(lineage());
    family.addAll(descendants());
    return family;
  }

  public Optional<ProgramClass> commonBase(ProgramClass other) {
    return lineage().stream().filter(other.lineage()::contains).findFirst();
  }

  public Optional<ProgramFunction> method(String name) {
    return lineage().stream()
        .flatMap(c -> Optional.ofNullable(c.methods.get(name)).stream())
        .findFirst();
  }

  /** The class in the lineage that holds an attribute of the objects. */
  public Optional<ProgramClass> holder(String attribute) {
    List<ProgramClass> lineage = lineage();
    for (int i = lineage.size() - 1; i >= 0; i--) {
      if (lineage.get(i).attributes.containsKey(attribute)) {
        return Optional.of(lineage.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether objects may have an attribute of their own in place of one of their class. */
  public boolean isShadowed(String attribute) {
    return holder(attribute).isPresent() && classAttributeHolder(attribute).isPresent();
  }

  /** Whether another class derives from this one and has an attribute of that name of its own. */
  public boolean isRedefinedBy(ProgramClass other, String attribute) {
    return other != this
        && other.lineage().contains(this)
        && (other.classAttributes.containsKey(attribute)
            || other.attributes.containsKey(attribute));
  }

  public Optional<ProgramClass> classAttributeHolder(String attribute) {
    return lineage().stream().filter(c -> c.classAttributes.containsKey(attribute)).findFirst();
  }

  /** The methods that a class of objects would have to define, if Python refuses it for them. */
  public List<String> missingMethods() {
    boolean checked = lineage().stream().anyMatch(c -> c.mentionsAbstract);
    return !checked
        ? List.of()
        : lineage().stream()
            .flatMap(c -> c.methods.keySet().stream())
            .distinct()
            .filter(name -> method(name).filter(ProgramFunction::isAbstract).isPresent())
            .sorted()
            .toList();
  }

  /** Notes that {@code abc} checks the class. */
  public void checkAbstract() {
    mentionsAbstract = true;
  }

  /** Whether it derives from an exception. */
  public boolean isException() {
    return lineage().stream()
        .flatMap(c -> c.apiBases.stream())
        .anyMatch(b -> b.isSubclassOf("BaseException"));
  }

  @Override
  public String toString() {
    return name();
  }
}
