package org.mirkit.api.representation;

import java.io.IOException;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * Writes features to files of some format, for people and programs that read them elsewhere.
 *
 * <p>Implementations are immutable and safe for use by several threads. The host decides where
 * files lie, writes under another name first and moves the file to its place when it is whole.
 */
@Part(value = "feature-writer", summary = "Writes features to files of some format")
@API(status = API.Status.STABLE, since = "1.0")
public interface FeatureWriter {

  /** What names of its files end in, without a dot: {@code npy}. */
  String extension();

  /**
   * Writes all of the features; equal features MUST give bitwise equal files.
   *
   * @param file does not exist yet, in a folder that does
   * @throws IOException if it cannot be written; what is left of it is the host's to remove
   */
  void write(Features features, Path file) throws IOException;
}
