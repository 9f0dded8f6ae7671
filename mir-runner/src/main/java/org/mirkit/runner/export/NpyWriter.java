package org.mirkit.runner.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.FeatureWriter;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.NpyFile;

/**
 * NumPy arrays of (bins, frames) as librosa has them, or (channels, bins, frames) where there are
 * several channels.
 */
public final class NpyWriter implements FeatureWriter {

  @Override
  public String extension() {
    return "npy";
  }

  @Override
  public void write(Features features, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      NpyFile.write(out, () -> rows(features), shape(features));
    }
  }

  /** The extent of the array in each dimension. */
  static int[] shape(Features features) {
    FeatureSpec spec = features.spec();
    return spec.channels() == 1
        ? new int[] {spec.bins(), features.frames()}
        : new int[] {spec.channels(), spec.bins(), features.frames()};
  }

  private static Iterator<float[]> rows(Features features) {
    int bins = features.spec().bins();
    float[] row = new float[features.frames()];
    return IntStream.range(0, features.spec().channels() * bins)
        .mapToObj(
            index -> {
              features.copyRow(index / bins, index % bins, row, 0);
              return row;
            })
        .iterator();
  }
}
