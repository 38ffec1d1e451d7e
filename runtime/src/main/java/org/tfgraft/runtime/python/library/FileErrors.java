package org.tfgraft.runtime.python.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.tfgraft.runtime.python.FileExistsError;
import org.tfgraft.runtime.python.FileNotFoundError;
import org.tfgraft.runtime.python.NotADirectoryError;
import org.tfgraft.runtime.python.OSError;
import org.tfgraft.runtime.python.PermissionError;

/** What Java says of files, as Python's errors with the system's numbers. */
final class FileErrors {
  private FileErrors() {}

  static OSError of(IOException failure, String path) {
    if (failure instanceof NoSuchFileException) {
      return new FileNotFoundError(2L, "No such file or directory", path);
    } else if (failure instanceof FileAlreadyExistsException) {
      return new FileExistsError(17L, "File exists", path);
    } else if (failure instanceof NotDirectoryException) {
      return new NotADirectoryError(20L, "Not a directory", path);
    } else if (failure instanceof AccessDeniedException) {
      return new PermissionError(13L, "Permission denied", path);
    } else if (failure instanceof DirectoryNotEmptyException) {
      return new OSError(39L, "Directory not empty", path);
    }
    return new OSError(5L, String.valueOf(failure.getMessage()), path);
  }
}
