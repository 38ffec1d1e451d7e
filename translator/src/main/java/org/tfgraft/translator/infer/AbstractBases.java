package org.tfgraft.translator.infer;

import java.util.Set;
import org.tfgraft.translator.ast.Children;
import org.tfgraft.translator.ast.Expression;
import org.tfgraft.translator.ast.Statement;

/** Tells which classes Python's {@code abc} checks: by a base, a metaclass or a decorator. */
final class AbstractBases {
  private static final Set<String> NAMES = Set.of("ABC", "ABCMeta");

  private AbstractBases() {}

  static boolean isChecked(Statement.ClassDef type) {
    return type.arguments().stream().anyMatch(a -> mentions(a.value()))
        || type.decorators().stream().anyMatch(AbstractBases::mentions)
        || type.body().stream().anyMatch(AbstractBases::setsMetaclass);
  }

  private static boolean setsMetaclass(Statement statement) {
    return statement instanceof Statement.Assign assign
        && assign.targets().stream().anyMatch(AbstractBases::isMetaclass)
        && mentions(assign.value());
  }

  private static boolean isMetaclass(Expression target) {
    return target instanceof Expression.Name name && name.id().equals("__metaclass__");
  }

  private static boolean mentions(Expression expression) {
    boolean[] found = {false};
    Children.walk(expression, e -> found[0] |= isName(e));
    return found[0];
  }

  private static boolean isName(Expression expression) {
    return expression instanceof Expression.Name name && NAMES.contains(name.id())
        || expression instanceof Expression.Attribute attribute && NAMES.contains(attribute.attr());
  }
}
