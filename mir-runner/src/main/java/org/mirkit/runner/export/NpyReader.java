package org.mirkit.runner.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.mirkit.api.representation.FeatureReader;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.NpyFile;
import org.mirkit.runner.io.NpyHeader;

/**
 * NumPy arrays of (bins, frames) as librosa has them, of (channels, bins, frames), or of (frames)
 * for a single curve; where {@code layout} says so, with bins after frames.
 *
 * <p>Any real type in either order is read; float32 comes back bitwise, float64 is rounded.
 *
 * @param layout which of the last two dimensions is time
 */
public record NpyReader(NpyLayout layout) implements FeatureReader {

  @Override
  public String extension() {
    return "npy";
  }

  @Override
  public Extent extent(Path file) throws IOException {
    return view(NpyFile.header(file)).extent();
  }

  @Override
  public Features read(Path file, FeatureSpec spec) throws IOException {
    NpyFile.Array array = NpyFile.read(file);
    View view = view(array.header());
    if (!view.extent.fits(spec)) {
      throw new IOException(
          "holds %s; expected %d × %d bins".formatted(view.extent, spec.channels(), spec.bins()));
    }
    return Features.of(spec, view.extent.frames(), view.rowMajor(array.values()));
  }

  private View view(NpyHeader header) throws IOException {
    int[] shape = header.shape();
    int[] strides = header.strides();
    int dimensions = shape.length;
    if (dimensions < 1 || dimensions > 3 || header.size() == 0) {
      throw new IOException(
          "has the shape %s; expected (%s), or one with channels before it"
              .formatted(Arrays.toString(shape), layout.inWords()));
    }
    int time = dimensions - (dimensions == 1 || layout == NpyLayout.BINS_FRAMES ? 1 : 2);
    int bin = dimensions == 1 ? -1 : 2 * dimensions - 3 - time;
    return new View(
        new Extent(dimensions == 3 ? shape[0] : 1, dimensions == 1 ? 1 : shape[bin], shape[time]),
        dimensions == 3 ? strides[0] : 0,
        dimensions == 1 ? 0 : strides[bin],
        strides[time]);
  }

  /** Where the values of each channel, bin and frame lie in the file. */
  private record View(Extent extent, int channelStride, int binStride, int frameStride) {

    float[] rowMajor(float[] values) {
      boolean already =
          frameStride == 1
              && (extent.bins() == 1 || binStride == extent.frames())
              && (extent.channels() == 1 || channelStride == extent.bins() * extent.frames());
      if (already) {
        return values;
      }
      float[] sorted = new float[values.length];
      for (int channel = 0; channel < extent.channels(); channel++) {
        for (int bin = 0; bin < extent.bins(); bin++) {
          int row = (channel * extent.bins() + bin) * extent.frames();
          int from = channel * channelStride + bin * binStride;
          for (int frame = 0; frame < extent.frames(); frame++) {
            sorted[row + frame] = values[from + frame * frameStride];
          }
        }
      }
      return sorted;
    }
  }
}
