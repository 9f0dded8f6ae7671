package ${package};

import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.representation.Features;

/** Features without time: a number for each bin of each channel. */
final class Spectra {

  private Spectra() {}

  /** How many numbers the spectrum of an example has. */
  static int length(ModelSignature signature) {
    return signature.input().channels() * signature.input().bins();
  }

  /** The mean over all frames, bin after bin, channel after channel. */
  static float[] mean(Features features) {
    int bins = features.spec().bins();
    float[] mean = new float[features.spec().channels() * bins];
    float[] row = new float[features.frames()];
    for (int i = 0; i < mean.length; i++) {
      features.copyRow(i / bins, i % bins, row, 0);
      double sum = 0;
      for (float value : row) {
        sum += value;
      }
      mean[i] = (float) (sum / row.length);
    }
    return mean;
  }
}
