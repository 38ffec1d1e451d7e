package org.tfgraft.cli.command;

/** A program's file as reports call it: by its name alone, and the directory that it is in. */
record ProgramFile(String name, String directory) {
  static ProgramFile of(String path) {
    int slash = path.lastIndexOf('/');
    String directory = slash < 0 ? "" : path.substring(0, Math.max(1, slash));
    return new ProgramFile(path.substring(slash + 1), directory);
  }
}
