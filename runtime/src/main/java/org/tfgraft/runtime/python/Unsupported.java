package org.tfgraft.runtime.python;

/**
 * Thrown where a program reaches something that the translation does not support. It is no Python
 * exception, so that no {@code except} of the program hides it.
 */
public final class Unsupported extends Error {
  private final String place;

  public Unsupported(String place, String text) {
    super(place.isEmpty() ? text : place + ": " + text);
    this.place = place;
  }

  public Unsupported(String text) {
    this("", text);
  }

  /** The place in the Python program as {@code file.py:line}, empty where only the stack tells. */
  public String place() {
    return place;
  }
}
