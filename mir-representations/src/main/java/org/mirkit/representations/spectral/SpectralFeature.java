package org.mirkit.representations.spectral;

import static org.mirkit.representations.dsp.PreciseStft.LANES;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Framing;
import org.mirkit.representations.dsp.PreciseStft;
import org.mirkit.representations.dsp.StftGeometry;

/**
 * A measure of the shape of each frame's magnitude spectrum; axes [channel 1, feature or band F,
 * time T in frames of a hop]. The magnitudes are in double precision: rounded to floats, the
 * valleys between partials would be noise, and with them contrast, flatness and bandwidth.
 */
public final class SpectralFeature implements Representation {
  private final Framing framing;
  private final PreciseStft stft;
  private final Supplier<SpectralMeasure> measures;
  private final FeatureSpec spec;
  private final Supplier<Optional<Survey>> surveys;

  /**
   * A feature of which each frame stands for itself.
   *
   * @param geometry how the sound is cut into frames
   * @param measures makes the measure for one pass over a clip
   * @param rows what the numbers are
   * @param unit of the numbers
   */
  SpectralFeature(
      int sampleRateHz,
      StftGeometry geometry,
      Supplier<SpectralMeasure> measures,
      Axis rows,
      String unit) {
    this(sampleRateHz, geometry, measures, rows, unit, Optional::empty);
  }

  /**
   * A feature.
   *
   * @param surveys begins to hear a sound ahead; nothing where each frame stands for itself
   */
  SpectralFeature(
      int sampleRateHz,
      StftGeometry geometry,
      Supplier<SpectralMeasure> measures,
      Axis rows,
      String unit,
      Supplier<Optional<Survey>> surveys) {
    this.surveys = surveys;
    this.framing = new Framing(geometry.fftSamples(), geometry.hopSamples(), geometry.centered());
    this.stft = new PreciseStft(geometry);
    this.measures = measures;
    this.spec =
        new FeatureSpec(
            AudioFormat.mono(sampleRateHz),
            Axis.index("channel", 1),
            rows,
            geometry.hopSamples(),
            unit);
  }

  /** The frequencies of a transform's bins in Hz. */
  static double[] binsHz(int sampleRateHz, StftGeometry geometry) {
    double[] binsHz = new double[geometry.bins()];
    for (int bin = 0; bin < binsHz.length; bin++) {
      binsHz[bin] = (double) bin * sampleRateHz / geometry.fftSamples();
    }
    return binsHz;
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return framing.frames(samples);
  }

  @Override
  public OptionalInt reachSamples() {
    return surveys.get().isPresent() ? OptionalInt.empty() : OptionalInt.of(framing.reachSamples());
  }

  @Override
  public Optional<Survey> survey() {
    return surveys.get();
  }

  @Override
  public Features extract(AudioClip clip) {
    spec.requireUsable(clip, 1);
    SpectralMeasure measure = measures.get();
    int frames = framing.requireFrames(clip, measure.rows());
    float[] measured = new float[measure.rows() * frames];
    float[][] results = new float[measure.rows()][LANES];
    stft.analyze(
        clip.samples(0),
        (magnitudes, first, count) -> {
          measure.measure(magnitudes, results);
          for (int row = 0; row < results.length; row++) {
            System.arraycopy(results[row], 0, measured, row * frames + first, count);
          }
        });
    return Features.of(spec, frames, measure.finish(measured, frames));
  }
}
