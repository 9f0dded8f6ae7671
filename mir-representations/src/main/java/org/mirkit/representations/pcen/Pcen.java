package org.mirkit.representations.pcen;

import java.util.OptionalInt;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.dsp.Reach;
import org.mirkit.representations.mel.MelSpectrogram;

/**
 * Mel spectrogram in which each band is divided by its own recent past and then compressed, so that
 * steady sound fades and onsets stay, near or far; axes [channel 1, frequency F in Hz (band
 * centres), time T in frames of a hop].
 *
 * <p>Wang et al., "Trainable frontend for robust and far-field keyword spotting" (2017), equations
 * 1 and 2: (S/(ε + M)^α + δ)^r − δ^r with M the running mean of S. Equal to librosa 0.11's {@code
 * pcen(scale * melspectrogram(…, power=1, pad_mode="constant"))}, also in that M begins at 1 and
 * not at the first frame: with the default scale that is next to nothing, so that a sound which
 * begins at once counts as an onset.
 *
 * <p>M never wholly forgets. Its reach goes back to where 2^−60 of a value is left: the loudest
 * sound then weighs less than a rounding error of one that is 100 dB softer.
 */
public final class Pcen implements Representation {
  /** Share of a value that is as good as nothing in the running mean. */
  private static final double FORGOTTEN = 0x1p-60;

  private final PcenConfig config;
  private final MelSpectrogram mel;
  private final FeatureSpec spec;

  /** A normalised mel spectrogram with the given parameters. */
  public Pcen(PcenConfig config) {
    this.config = config;
    mel = new MelSpectrogram(config.mel());
    FeatureSpec bands = mel.spec();
    spec =
        new FeatureSpec(
            bands.input(), bands.channel(), bands.frequency(), bands.hopSamples(), "PCEN");
  }

  @Override
  public FeatureSpec spec() {
    return spec;
  }

  @Override
  public int frames(long samples) {
    return mel.frames(samples);
  }

  @Override
  public OptionalInt reachSamples() {
    double frames = Math.log(FORGOTTEN) / Math.log1p(-config.smoothing());
    return Reach.widened(mel.reachSamples(), (long) Math.ceil(frames) * spec.hopSamples());
  }

  @Override
  public Features extract(AudioClip clip) {
    Features magnitudes = mel.extract(clip);
    int frames = magnitudes.frames();
    float[] values = new float[magnitudes.size()];
    magnitudes.copyTo(values, 0);
    for (int band = 0; band < spec.bins(); band++) {
      normalize(values, band * frames, frames);
    }
    return Features.of(spec, frames, values);
  }

  private void normalize(float[] values, int first, int frames) {
    double newest = config.smoothing();
    double mean = 1;
    for (int i = first; i < first + frames; i++) {
      double value = values[i] * config.inputScale();
      mean += newest * (value - mean);
      double gain = Math.exp(-config.gain() * Math.log(config.eps() + mean));
      values[i] = (float) compressed(value * gain);
    }
  }

  private double compressed(double value) {
    double power = config.power();
    if (power == 0) {
      return Math.log1p(value);
    }
    if (power == 0.5) {
      return Math.sqrt(value + config.bias()) - Math.sqrt(config.bias());
    }
    return Math.pow(value + config.bias(), power) - Math.pow(config.bias(), power);
  }
}
