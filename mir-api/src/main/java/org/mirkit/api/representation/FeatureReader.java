package org.mirkit.api.representation;

import java.io.IOException;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.mirkit.api.plugin.Part;

/**
 * Reads features that other programs computed, or a {@link FeatureWriter} wrote, from files of some
 * format.
 *
 * <p>A file holds numbers; what they mean is the host's to know. Implementations are immutable and
 * safe for use by several threads.
 */
@Part(value = "feature-reader", summary = "Reads features from files of some format")
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface FeatureReader {

  /** What names of its files end in, without a dot: {@code npy}. */
  String extension();

  /**
   * How many values a file holds, from what it says before them: a host asks thousands of files
   * before it reads any.
   *
   * @throws IOException if it cannot be read, or is no such file; the message says what was found
   *     and what was expected, to stand after the file's name and a colon
   */
  Extent extent(Path file) throws IOException;

  /**
   * Reads all values. Those that were stored as float32 MUST come back bitwise.
   *
   * @param spec what they mean, with the channels and bins of {@link #extent}
   * @throws IOException as {@link #extent} does, and if the file has another extent or ends early
   */
  Features read(Path file, FeatureSpec spec) throws IOException;

  /**
   * The extent of features.
   *
   * @param channels N, at least 1
   * @param bins F, at least 1
   * @param frames T, at least 1
   */
  record Extent(int channels, int bins, int frames) {

    /** Whether a representation could have made it. */
    public boolean fits(FeatureSpec spec) {
      return channels == spec.channels() && bins == spec.bins();
    }

    @Override
    public String toString() {
      return channels == 1
          ? "%d bins × %d frames".formatted(bins, frames)
          : "%d channels × %d bins × %d frames".formatted(channels, bins, frames);
    }
  }
}
