package org.tfgraft.translator.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tfgraft.translator.api.Signature;

/** What is otherwise in a symbol's parameters than a document shows. */
final class SignatureComparison {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private final String symbol;
  private final ShownParameters shown;
  private final Signature actual;
  private final List<Signature.Parameter> ordinary;
  private final List<String> differences = new ArrayList<>();
  private final Set<String> renamed = new LinkedHashSet<>();

  private SignatureComparison(String symbol, ShownParameters shown, Signature actual) {
    this.symbol = symbol;
    this.shown = shown;
    this.actual = actual;
    this.ordinary = actual.ordinary();
  }

  static List<String> differences(String symbol, ShownParameters shown, Signature actual) {
    SignatureComparison comparison = new SignatureComparison(symbol, shown, actual);
    if (shown.isSignatureOf(actual)) {
      comparison.compareSignature();
    } else {
      comparison.compareCall();
    }
    return comparison.differences;
  }

  private void say(String sentence, Object... arguments) {
    differences.add(String.format(Locale.ROOT, sentence, arguments));
  }

  private boolean takesAnyName() {
    return actual.ofKind(Signature.Kind.DOUBLE_STAR).isPresent();
  }

  /** A call shows nothing of the parameters that it leaves out. */
  private void compareCall() {
    List<ShownParameters.Parameter> positional = shown.positional();
    boolean open = positional.stream().anyMatch(it -> it.name().matches("\\.{2,}|…+"));
    if (!open
        && actual.ofKind(Signature.Kind.STAR).isEmpty()
        && positional.size() > ordinary.size()) {
      say("%s takes at most %d arguments, not %d", symbol, ordinary.size(), positional.size());
    }
    for (int i = 0; i < Math.min(positional.size(), ordinary.size()); i++) {
      misplaced(positional.get(i).name(), i);
    }
    shown.keywords().forEach(this::unknown);
  }

  /** The name of a parameter that stands at another one's place. */
  private void misplaced(String name, int index) {
    boolean elsewhere =
        ordinary.stream().anyMatch(it -> it.name().equals(name))
            && !ordinary.get(index).name().equals(name);
    if (elsewhere) {
      say(
          "the %s parameter of %s is %s; %s must be given by its name there",
          ordinal(index), symbol, ordinary.get(index).name(), name);
    }
  }

  private void compareSignature() {
    findRenamed();
    for (ShownParameters.Parameter parameter : shown.all()) {
      if (parameter.isStarred() || renamed.contains(parameter.name())) {
        continue;
      }
      Optional<Signature.Parameter> known = actual.named(parameter.name());
      if (known.isEmpty()) {
        unknown(parameter);
      } else {
        compareDefault(parameter, known.get());
      }
    }
    compareOrder();
    leftOut();
  }

  private void unknown(ShownParameters.Parameter parameter) {
    if (actual.named(parameter.name()).isEmpty() && !takesAnyName()) {
      say("%s has no parameter %s", symbol, parameter.name());
    }
  }

  /** A name that is not known, in the place and with the default of one that is not shown. */
  private void findRenamed() {
    List<ShownParameters.Parameter> all = shown.all();
    for (int i = 0; i < Math.min(all.size(), ordinary.size()); i++) {
      ShownParameters.Parameter parameter = all.get(i);
      Signature.Parameter place = ordinary.get(i);
      boolean known = actual.named(parameter.name()).isPresent();
      boolean shownElsewhere = all.stream().anyMatch(it -> it.name().equals(place.name()));
      boolean alike = place.defaultText().isPresent() == parameter.value().isPresent();
      if (!known && !shownElsewhere && alike && parameter.isName()) {
        say(
            "the %s parameter of %s is called %s, not %s",
            ordinal(i), symbol, place.name(), parameter.name());
        renamed.add(parameter.name());
        renamed.add(place.name());
      }
    }
  }

  private void compareDefault(ShownParameters.Parameter parameter, Signature.Parameter known) {
    Optional<String> value = parameter.value();
    Optional<String> truth = known.defaultText();
    if (value.isPresent() && truth.isEmpty()) {
      say("%s of %s has no default, it must be given", known.name(), symbol);
    } else if (value.isEmpty() && truth.isPresent()) {
      say("%s of %s may be left out, its default is %s", known.name(), symbol, truth.get());
    } else if (value.isPresent() && !DefaultValues.same(truth.get(), value.get())) {
      say("the default of %s is %s, not %s", known.name(), truth.get(), value.get());
    }
  }

  /** The first pair of neighbours that stand the other way round. */
  private void compareOrder() {
    List<String> order = ordinary.stream().map(Signature.Parameter::name).toList();
    List<String> names =
        shown.all().stream().map(ShownParameters.Parameter::name).filter(order::contains).toList();
    for (int i = 1; i < names.size(); i++) {
      if (order.indexOf(names.get(i)) < order.indexOf(names.get(i - 1))) {
        say("%s stands before %s", names.get(i), names.get(i - 1));
        return;
      }
    }
  }

  /** Parameters that the signature does not show. */
  private void leftOut() {
    List<String> missing =
        actual.parameters().stream()
            .filter(it -> it.kind() == Signature.Kind.ORDINARY || it.isOptional())
            .map(Signature.Parameter::name)
            .filter(name -> !renamed.contains(name))
            .filter(name -> shown.all().stream().noneMatch(it -> it.name().equals(name)))
            .toList();
    boolean open = shown.all().stream().anyMatch(it -> it.isStarred() || !it.isName());
    if (!missing.isEmpty() && !open) {
      say("%s also takes %s", symbol, String.join(", ", missing));
    }
  }

  private static String ordinal(int index) {
    return index < ORDINALS.size() ? ORDINALS.get(index) : (index + 1) + "th";
  }
}
