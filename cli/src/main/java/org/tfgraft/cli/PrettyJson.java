package org.tfgraft.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** How commands print an object of JSON for people and programs alike. */
public final class PrettyJson {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private PrettyJson() {}

  /** One object over many lines. */
  public static String of(JsonObject object) {
    return GSON.toJson(object) + "\n";
  }
}
