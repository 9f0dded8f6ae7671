package org.mirkit.representations.spectral;

/**
 * Mean frequency, weighted by magnitude: how bright a sound is. Klapuri and Davy, "Signal
 * processing methods for music transcription" (2006), chapter 5; librosa's {@code
 * spectral_centroid}.
 */
final class Centroid implements SpectralMeasure {
  private final Moments moments;

  Centroid(double[] binsHz) {
    moments = new Moments(binsHz);
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public void measure(double[][] magnitudes, float[][] results) {
    moments.take(magnitudes);
    double[] centroids = moments.centroids();
    for (int lane = 0; lane < centroids.length; lane++) {
      results[0][lane] = (float) centroids[lane];
    }
  }
}
