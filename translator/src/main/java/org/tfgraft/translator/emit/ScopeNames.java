package org.tfgraft.translator.emit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tfgraft.translator.api.JavaNaming;
import org.tfgraft.translator.ast.Expression;

/** Java names for scopes that the program itself does not name: the first word of their text. */
final class ScopeNames {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z_]+");

  private ScopeNames() {}

  /** {@code block} for {@code tf.variable_scope("block%d" % i)}. */
  static Optional<String> of(Expression.Call call) {
    return call.arguments().stream().findFirst().flatMap(a -> word(a.value()));
  }

  private static Optional<String> word(Expression text) {
    if (text instanceof Expression.Binary binary) {
      return word(binary.left());
    } else if (text instanceof Expression.Constant constant
        && constant.value() instanceof String value) {
      Matcher matcher = WORD.matcher(value);
      return matcher.lookingAt()
          ? Optional.of(JavaNaming.member(matcher.group().replaceAll("_+$", "")))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
