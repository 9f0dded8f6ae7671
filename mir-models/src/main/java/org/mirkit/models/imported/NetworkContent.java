package org.mirkit.models.imported;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirkit.api.ModelException;

/**
 * The file of a network, in memory: a model that was loaded from a bundle can be saved again when
 * the place that it came from is gone.
 *
 * @param name for messages
 * @param bytes not to be written to
 */
record NetworkContent(String name, byte[] bytes) {

  /**
   * Refuses a file that is not there, without reading it.
   *
   * @throws ModelException naming the file
   */
  static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ModelException("no network: there is no file " + file + "; correct 'file'");
    }
  }

  /** Reads a file. */
  static NetworkContent of(Path file) {
    requireFile(file);
    try {
      return new NetworkContent(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new ModelException("cannot read the network %s: %s".formatted(file, e), e);
    }
  }

  void writeTo(Path file) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new ModelException("cannot write the network %s: %s".formatted(file, e), e);
    }
  }
}
