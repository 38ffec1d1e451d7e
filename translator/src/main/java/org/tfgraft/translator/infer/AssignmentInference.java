package org.tfgraft.translator.infer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.types.Escape;
import org.tfgraft.translator.types.ProgramClass;
import org.tfgraft.translator.types.Type;

/** What assignments tell of variables, attributes and containers. */
final class AssignmentInference {
  private final Inference inference;
  private final ModuleUnit unit;
  private final ExpressionInference expressions;

  AssignmentInference(Inference inference, ModuleUnit unit, ExpressionInference expressions) {
    this.inference = inference;
    this.unit = unit;
    this.expressions = expressions;
  }

  /** Lets a target take values of a type. */
  void assign(Expression target, Type type) {
    if (target instanceof Expression.Name name) {
      unit.names().webOf(name).ifPresent(w -> inference.add(w, type));
      inference.types().add(name, type);
    } else if (target instanceof Expression.Tuple tuple) {
      unpack(tuple.elements(), type, tuple);
    } else if (target instanceof Expression.ListLiteral list) {
      unpack(list.elements(), type, list);
    } else if (target instanceof Expression.Attribute attribute) {
      assignAttribute(attribute, type);
    } else if (target instanceof Expression.Subscript subscript) {
      assignItem(subscript, type);
    } else if (target instanceof Expression.Starred starred) {
      assign(
          starred.value(), inference.list(starred, inference.elements().iterated(type, starred)));
    }
  }

  private void unpack(List<Expression> targets, Type type, Object site) {
    boolean starred = targets.stream().anyMatch(t -> t instanceof Expression.Starred);
    List<Type> parts =
        starred
            ? Collections.nCopies(targets.size(), inference.elements().iterated(type, site))
            : inference.elements().unpacked(type, targets.size(), site);
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expression.Starred rest) {
        assign(rest.value(), inference.list(rest, parts.get(i)));
      } else {
        assign(targets.get(i), parts.get(i));
      }
    }
  }

  private void assignAttribute(Expression.Attribute attribute, Type type) {
    Type receiver = expressions.infer(attribute.value()).present();
    inference.watchAttribute(attribute.attr());
    if (receiver instanceof Type.Instance instance
        && instance.type().setters().containsKey(attribute.attr())) {
      inference
          .calls()
          .function(
              attribute,
              instance.type().setters().get(attribute.attr()),
              Optional.of(instance.type()),
              ArgumentTypes.positional(List.of(type)));
    } else if (receiver instanceof Type.Instance instance
        && inference.isUncertain(instance.type(), attribute.attr())) {
      inference.makeLate(instance.type(), attribute.attr());
      Escape.of(type);
    } else if (receiver instanceof Type.Instance instance) {
      var holder = instance.type().holder(attribute.attr()).orElse(instance.type());
      inference.addAttribute(holder.attributes(), attribute.attr(), type);
    } else if (receiver instanceof Type.ClassValue value
        && isAddedLater(value.type(), attribute.attr(), type)) {
      Escape.of(type);
    } else if (receiver instanceof Type.ClassValue value) {
      var holder = value.type().classAttributeHolder(attribute.attr()).orElse(value.type());
      if (holder != value.type()) {
        inference.makeLate(holder, attribute.attr());
      }
      inference.addAttribute(holder.classAttributes(), attribute.attr(), type);
    } else if (receiver instanceof Type.ProgramModule module) {
      inference
          .members()
          .variable(module, attribute.attr())
          .ifPresent(s -> s.webs().forEach(w -> inference.add(w, type)));
    } else if (receiver.isDynamic() || isSomeClass(receiver)) {
      for (var each : inference.types().classes()) {
        if (each.classAttributes().containsKey(attribute.attr())) {
          inference.addAttribute(each.classAttributes(), attribute.attr(), type);
          if (inference.isDerived(each)) {
            inference.makeLate(each, attribute.attr());
          }
        }
        if (each.attributes().containsKey(attribute.attr())) {
          inference.addAttribute(each.attributes(), attribute.attr(), type);
        }
      }
    }
    inference.types().add(attribute, type);
  }

  /** A class that only the run tells, as {@code type(self)} gives it. */
  private static boolean isSomeClass(Type type) {
    return type instanceof Type.Object object && object.symbol().name().equals("type");
  }

  /** Functions and special members that are put into a class from outside are found at run time. */
  private static boolean isAddedLater(ProgramClass type, String name, Type value) {
    boolean plain =
        !value.present().isDynamic()
            && !(value instanceof Type.Bottom)
            && !(value.present().chosen() instanceof Type.Function);
    return type.classAttributeHolder(name).isEmpty() && (!plain || name.startsWith("__"));
  }

  private void assignItem(Expression.Subscript subscript, Type type) {
    Type receiver = expressions.infer(subscript.value()).present();
    Type index = expressions.infer(subscript.index());
    boolean slice = subscript.index() instanceof Expression.Slice;
    if (receiver instanceof Type.ListOf list) {
      list.element().add(slice ? inference.elements().iterated(type, subscript) : type);
    } else if (receiver instanceof Type.DictOf dict) {
      dict.key().add(index);
      dict.value().add(type);
    } else if (receiver instanceof Type.Instance) {
      inference
          .calls()
          .method(
              subscript,
              receiver,
              "__setitem__",
              ArgumentTypes.positional(List.of(index, type)),
              inference.members());
    }
    inference.types().add(subscript, slice ? Type.ANY : type);
  }
}
