package org.mirkit.representations.mfcc;

import java.util.Optional;
import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Reach;
import org.mirkit.representations.mel.MelSpectrogram;

/**
 * Mel-frequency cepstral coefficients, a rough picture of timbre; axes [channel 1 + deltas, each
 * the next derivative over time; coefficient F from 0, time T in frames of a hop].
 *
 * <p>Davis and Mermelstein, "Comparison of parametric representations for monosyllabic word
 * recognition" (1980): the orthonormal cosine transform (type II) of a mel spectrogram in dB. Equal
 * to librosa 0.11's {@code mfcc} with {@code dct_type=2}, and the further channels to {@code
 * delta(mfcc)} and {@code delta(mfcc, order=2)}.
 */
public final class Mfcc implements Representation {
  /** Frames that are transformed together: their levels stay in the second-level cache. */
  private static final int FRAMES_AT_ONCE = 256;

  private final MfccConfig config;
  private final Representation mel;
  private final CosineTransform transform;
  private final TimeDerivative[] derivatives;
  private final FeatureSpec spec;

  /** Coefficients with the given parameters. */
  public Mfcc(MfccConfig config) {
    this(config, new MelSpectrogram(config.mel()));
  }

  private Mfcc(MfccConfig config, Representation mel) {
    this.config = config;
    this.mel = mel;
    transform = new CosineTransform(config.bands(), config.coefficients(), config.lifter());
    derivatives = new TimeDerivative[config.deltas()];
    for (int i = 0; i < derivatives.length; i++) {
      derivatives[i] = new TimeDerivative(i + 1, config.deltaFrames());
    }
    spec =
        new FeatureSpec(
            mel.spec().input(),
            Axis.index("derivative", 1 + config.deltas()),
            Axis.index("coefficient", config.coefficients()),
            config.hopSamples(),
            "dB");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return mel.frames(samples);
  }

  /**
   * Unknown as long as levels are cut off below the loudest of the clip. The first and last frames
   * have the derivative of a whole stretch, so that a frame hears nearly one to either side.
   */
  @Override
  public OptionalInt reachSamples() {
    int frames = config.deltas() > 0 ? config.deltaFrames() - 1 : 0;
    return Reach.widened(mel.reachSamples(), (long) frames * config.hopSamples());
  }

  @Override
  public Optional<Survey> survey() {
    return mel.survey().map(survey -> survey.within(levels -> new Mfcc(config, levels)));
  }

  @Override
  public Features extract(AudioClip clip) {
    Features levels = mel.extract(clip);
    int frames = levels.frames();
    float[] values = new float[Math.multiplyExact(spec.channels() * spec.bins(), frames)];
    float[][] rows = new float[levels.spec().bins()][FRAMES_AT_ONCE];
    float[] sum = new float[FRAMES_AT_ONCE];
    for (int first = 0; first < frames; first += FRAMES_AT_ONCE) {
      int count = Math.min(FRAMES_AT_ONCE, frames - first);
      load(levels.crop(first, count), rows);
      for (int coefficient = 0; coefficient < spec.bins(); coefficient++) {
        transform.apply(rows, coefficient, sum);
        System.arraycopy(sum, 0, values, coefficient * frames + first, count);
      }
    }
    differentiate(values, frames);
    return Features.of(spec, frames, values);
  }

  private static void load(Features levels, float[][] rows) {
    for (int band = 0; band < rows.length; band++) {
      levels.copyRow(0, band, rows[band], 0);
    }
  }

  private void differentiate(float[] values, int frames) {
    for (int row = 0; row < spec.bins(); row++) {
      for (TimeDerivative derivative : derivatives) {
        int target = (derivative.order() * spec.bins() + row) * frames;
        derivative.apply(values, row * frames, target, frames);
      }
    }
  }
}
