package org.tfgraft.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what a result is to be. With {@code -Dgoldens=update} ours are rewritten. */
record Golden(Path file) {
  private static final boolean UPDATE = System.getProperty("goldens", "check").equals("update");

  static boolean isUpdate() {
    return UPDATE;
  }

  /** What is recorded from TensorFlow, and never rewritten from our own results. */
  String recorded() {
    return read("record it: see CONTRIBUTING.md");
  }

  /** Fails with a difference, or rewrites the file, if the result is not what it says. */
  void check(String result) {
    if (UPDATE) {
      write(result);
    }
    assertThat(result).as("%s", file).isEqualTo(read("run with -Dgoldens=update"));
  }

  /** Fails, or deletes the file, if it exists though nothing makes it. */
  void checkAbsent() {
    if (UPDATE) {
      delete();
    }
    assertThat(file).as("superfluous: nothing makes it").doesNotExist();
  }

  private String read(String remedy) {
    if (!Files.exists(file)) {
      fail("missing: %s; %s", file, remedy);
    }
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
