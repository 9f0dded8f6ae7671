package org.mirkit.representations.onset;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.representations.dsp.Reach;
import org.mirkit.representations.mel.MelSpectrogram;

/** Computes onset strengths as plain numbers, for what is built on them. Immutable. */
final class OnsetEnvelope {
  /** Pole of the filter that removes drift, as in librosa. */
  private static final double DRIFT_POLE = 0.99;

  /** What is smaller than this share of a value is lost among the rounding of floats. */
  private static final double FORGOTTEN = 1e-9;

  /** So few that the levels of all their bands stay in the cache. */
  private static final int BLOCK_FRAMES = 64;

  private final OnsetStrengthConfig config;
  private final Representation mel;

  OnsetEnvelope(OnsetStrengthConfig config) {
    this(config, new MelSpectrogram(config.mel()));
  }

  private OnsetEnvelope(OnsetStrengthConfig config, Representation mel) {
    this.config = config;
    this.mel = mel;
  }

  int frames(long samples) {
    return mel.frames(samples);
  }

  /**
   * How far a strength hears: back to the level that it is compared with, and with {@code detrend}
   * to where less than a billionth of a value is left in the filter. Unknown as long as levels are
   * cut off below the loudest of the clip.
   */
  OptionalInt reachSamples() {
    int memory = config.detrend() ? (int) Math.ceil(Math.log(FORGOTTEN) / Math.log(DRIFT_POLE)) : 0;
    long frames = (long) config.delayFrames() + memory;
    return Reach.widened(mel.reachSamples(), frames * config.hopSamples());
  }

  /** The survey that what is made of an envelope needs, given how that is made. */
  Optional<Survey> survey(Function<OnsetEnvelope, Representation> whole) {
    return mel.survey()
        .map(survey -> survey.within(levels -> whole.apply(new OnsetEnvelope(config, levels))));
  }

  float[] of(AudioClip clip) {
    Features features = mel.extract(clip);
    float[] envelope = new float[features.frames()];
    int rising = features.frames() - config.delayFrames();
    float[] levels = new float[config.bands() * (BLOCK_FRAMES + config.lag())];
    float[] rises = new float[config.bands()];
    float[] reference = config.maxSize() == 1 ? levels : new float[levels.length];
    for (int first = 0; first < rising; first += BLOCK_FRAMES) {
      int count = Math.min(BLOCK_FRAMES, rising - first);
      features.crop(first, count + config.lag()).copyTo(levels, 0);
      if (config.maxSize() > 1) {
        highest(levels, reference, count + config.lag());
      }
      for (int i = 0; i < count; i++) {
        rises(levels, reference, count + config.lag(), i, rises);
        envelope[config.delayFrames() + first + i] = (float) config.aggregate().of(rises);
      }
    }
    if (config.detrend()) {
      detrend(envelope);
    }
    return envelope;
  }

  private void rises(float[] levels, float[] reference, int frames, int earlier, float[] rises) {
    for (int band = 0; band < rises.length; band++) {
      int at = band * frames + earlier;
      rises[band] = Math.max(0, levels[at + config.lag()] - reference[at]);
    }
  }

  /** The highest level among neighbouring bands, which hides the movements of a vibrato. */
  private void highest(float[] levels, float[] highest, int frames) {
    System.arraycopy(levels, 0, highest, 0, config.bands() * frames);
    int below = config.maxSize() / 2;
    for (int band = 0; band < config.bands(); band++) {
      int first = Math.max(0, band - below);
      int last = Math.min(config.bands() - 1, band - below + config.maxSize() - 1);
      for (int other = first; other <= last; other++) {
        for (int frame = 0; frame < frames; frame++) {
          int at = band * frames + frame;
          highest[at] = Math.max(highest[at], levels[other * frames + frame]);
        }
      }
    }
  }

  private static void detrend(float[] envelope) {
    double previous = 0;
    double filtered = 0;
    for (int i = 0; i < envelope.length; i++) {
      double value = envelope[i];
      filtered = value - previous + DRIFT_POLE * filtered;
      previous = value;
      envelope[i] = (float) filtered;
    }
  }
}
