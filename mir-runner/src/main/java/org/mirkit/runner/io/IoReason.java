package org.mirkit.runner.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file could not be read or written, in words: the JDK often says its name and no more. */
public final class IoReason {

  private IoReason() {}

  /** The reason, to stand after the file's name and a colon. */
  public static String of(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " is a file, not a folder";
    }
    if (failure instanceof FileSystemException told && told.getReason() != null) {
      return fileAbove(told).map(f -> f + " is a file, not a folder").orElse(told.getReason());
    }
    return Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName());
  }

  /** Where a folder was expected on the way to a file, the JDK names the way's end only. */
  private static Optional<Path> fileAbove(FileSystemException failure) {
    Path path = failure.getFile() == null ? null : Path.of(failure.getFile()).getParent();
    while (path != null && !Files.exists(path)) {
      path = path.getParent();
    }
    return Optional.ofNullable(path).filter(Files::isRegularFile);
  }
}
