package org.tfgraft.cli.naming;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An explanation as JSON: every step with all that decided it, so that it can be taken again. */
public final class NamingJson {
  private NamingJson() {}

  /** How an operation, a scope or a look-up came to its name, and for variables who shared it. */
  static JsonObject name(Entry entry, NamingLog log) {
    JsonObject object = new JsonObject();
    Optional<Entry> variable = log.makerOf(entry);
    StepText.Row row = StepText.of(entry);
    object.addProperty("name", row.name() + (variable.isPresent() ? ":0" : ""));
    object.addProperty("kind", variable.isPresent() ? "variable" : row.label());
    object.addProperty("graph", entry.graph());
    object.add("at", place(entry.place()));
    object.add("steps", list(entry.path(), NamingJson::step));
    object.add(
        "asked_again",
        list(
            variable.map(log::askedAgain).orElse(List.of()),
            it -> list(it.path(), NamingJson::step)));
    return object;
  }

  /** One step. */
  static JsonObject step(Entry entry) {
    JsonObject object = entry.step().accept(new StepObject());
    object.add("at", place(entry.place()));
    entry.decision().ifPresent(it -> object.add("decision", decision(it)));
    return object;
  }

  private static JsonObject decision(Entry.Decision decision) {
    JsonObject object = new JsonObject();
    object.addProperty("outcome", lower(decision.outcome()));
    boolean refused = decision.outcome() == Entry.Outcome.REFUSED;
    object.addProperty(refused ? "error" : "variable", decision.text());
    decision.madeBy().ifPresent(it -> object.add("made_at", place(it.place())));
    return object;
  }

  static JsonElement place(Place place) {
    if (place.frames().isEmpty()) {
      return JsonNull.INSTANCE;
    }
    JsonObject object = frame(place.innermost());
    object.add("called_from", list(place.callers(), NamingJson::frame));
    return object;
  }

  private static JsonObject frame(Place.Frame frame) {
    JsonObject object = new JsonObject();
    object.addProperty("file", frame.file());
    object.addProperty("line", frame.line());
    object.addProperty("function", frame.function());
    object.addProperty("statement", frame.statement().firstLine());
    object.addProperty("text", frame.statement().text());
    return object;
  }

  static <T> JsonArray list(List<T> values, Function<T, ? extends JsonElement> convert) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(convert.apply(value)));
    return array;
  }

  private static <T> JsonElement orNull(Optional<T> value, Function<T, JsonElement> convert) {
    return value.map(convert).orElse(JsonNull.INSTANCE);
  }

  private static JsonObject attempt(Step.Attempt attempt) {
    JsonObject object = new JsonObject();
    object.addProperty("name", attempt.name());
    object.addProperty("free", attempt.free());
    if (!attempt.free()) {
      object.add("taken_by", orNull(attempt.takenBy(), NamingJson::taker));
    }
    return object;
  }

  private static JsonElement taker(Step.Taker taker) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", taker.kind());
    object.addProperty("name", taker.name());
    object.add("at", place(taker.place()));
    return object;
  }

  private static JsonElement unique(Step.UniqueName unique) {
    JsonObject object = new JsonObject();
    object.addProperty("asked_before", unique.askedBefore());
    object.add("attempts", list(unique.attempts(), NamingJson::attempt));
    return object;
  }

  private static JsonObject reuse(Step.Reuse reuse) {
    JsonObject object = new JsonObject();
    object.addProperty("flag", reuse.flag());
    object.add(
        "decided_by",
        orNull(
            reuse.decider(),
            decider -> {
              JsonObject by = new JsonObject();
              by.addProperty("how", decider.how());
              by.add("at", place(decider.place()));
              return by;
            }));
    return object;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** An object that is built member by member, in order. */
  private record Members(JsonObject object) {
    Members(String step) {
      this(new JsonObject());
      object.addProperty("step", step);
    }

    Members with(String key, String value) {
      object.addProperty(key, value);
      return this;
    }

    Members with(String key, long value) {
      object.addProperty(key, value);
      return this;
    }

    Members with(String key, JsonElement value) {
      object.add(key, value);
      return this;
    }
  }

  /** The members of each kind of step. */
  private static final class StepObject implements Step.Visitor<JsonObject> {
    @Override
    public JsonObject visitVariableScope(Step.VariableScope step) {
      Members members =
          new Members("variable_scope")
              .with("asked_by", lower(step.askedBy()))
              .with("asked", step.asked())
              .with("outer", step.outer())
              .with("name", step.name())
              .with("original_name_scope", step.originalNameScope())
              .with("reuse", reuse(step.reuse()));
      return step.askedBy() == Step.AskedBy.DEFAULT_NAME
          ? members.with("attempts", list(step.attempts(), NamingJson::attempt)).object()
          : members.object();
    }

    @Override
    public JsonObject visitNameScope(Step.NameScope step) {
      return new Members("name_scope")
          .with("asked", orNull(step.asked(), JsonPrimitive::new))
          .with("outer", step.outer())
          .with("name", step.name())
          .with("unique", orNull(step.unique(), NamingJson::unique))
          .object();
    }

    @Override
    public JsonObject visitGetVariable(Step.GetVariable step) {
      return new Members("get_variable")
          .with("asked", orNull(step.asked(), JsonPrimitive::new))
          .with("scope", step.scope())
          .with("full_name", orNull(step.fullName(), JsonPrimitive::new))
          .object();
    }

    @Override
    public JsonObject visitCustomGetter(Step.CustomGetter step) {
      return new Members("custom_getter")
          .with("name", orNull(step.name(), JsonPrimitive::new))
          .object();
    }

    @Override
    public JsonObject visitPart(Step.Part step) {
      return new Members("part")
          .with("whole", step.whole())
          .with("index", step.index())
          .with("count", step.count())
          .object();
    }

    @Override
    public JsonObject visitLookup(Step.Lookup step) {
      return new Members("lookup")
          .with("name", orNull(step.name(), JsonPrimitive::new))
          .with("reuse", reuse(step.reuse()))
          .object();
    }

    @Override
    public JsonObject visitNewVariable(Step.NewVariable step) {
      return new Members("variable")
          .with("asked", orNull(step.name(), JsonPrimitive::new))
          .object();
    }

    @Override
    public JsonObject visitOperation(Step.Operation step) {
      return new Members("operation")
          .with("asked", step.asked())
          .with("type", step.type())
          .with("name", step.name())
          .with("unique", orNull(step.unique(), NamingJson::unique))
          .object();
    }
  }
}
