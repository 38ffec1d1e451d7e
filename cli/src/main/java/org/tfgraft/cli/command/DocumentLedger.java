package org.tfgraft.cli.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tfgraft.translator.document.Document;
import org.tfgraft.translator.document.DocumentFormat;
import org.tfgraft.translator.document.DocumentProgram;
import org.tfgraft.translator.document.LineClass;
import org.tfgraft.translator.document.SetAside;

/** What became of the lines of a document before its code became a program. */
record DocumentLedger(Document document) {
  /** What was set aside, a line each, and the sums. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (SetAside aside : setAside()) {
      text.append("%s: set aside: %s: %s%n".formatted(place(aside), aside.reason(), aside.text()));
    }
    List<String> sums = new ArrayList<>();
    for (LineClass type : LineClass.values()) {
      sums.add(count(type) + " " + key(type));
    }
    return text.append(
            "%s: %d %s: %s; %d snippets; %d set aside%n"
                .formatted(
                    document.name(),
                    document.lines().size(),
                    isNotebook() ? "cells" : "lines",
                    String.join(", ", sums),
                    document.snippets().size(),
                    setAside().size()))
        .toString();
  }

  void write(JsonWriter json) throws IOException {
    json.beginObject();
    json.name("document").value(document.name());
    json.name(isNotebook() ? "cells" : "lines").beginObject();
    for (LineClass type : LineClass.values()) {
      json.name(key(type)).value(count(type));
    }
    json.endObject();
    json.name("snippets").value(document.snippets().size());
    json.name("set_aside").beginArray();
    for (SetAside aside : setAside()) {
      json.beginObject();
      json.name(isNotebook() ? "cell" : "line").value(aside.line());
      json.name("text").value(aside.text());
      json.name("reason").value(aside.reason());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private boolean isNotebook() {
    return document.format() == DocumentFormat.NOTEBOOK;
  }

  private List<SetAside> setAside() {
    return document.snippets().stream().flatMap(it -> it.setAside().stream()).toList();
  }

  private String place(SetAside aside) {
    return isNotebook()
        ? DocumentProgram.cell(document.name(), aside.line())
        : document.name() + ":" + aside.line();
  }

  private long count(LineClass type) {
    return document.lines().stream().filter(it -> it == type).count();
  }

  private static String key(LineClass type) {
    return type.name().toLowerCase(Locale.ROOT);
  }
}
