package org.tfgraft.translator.source;

import java.util.List;

/** A file's name as the user gave it, and its text with line ends normalized to {@code \n}. */
public record SourceFile(String name, String text) {
  /** The text of a line, counted from 1, without its end; empty past the end of the file. */
  public String line(int number) {
    List<String> lines = text.lines().toList();
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }
}
