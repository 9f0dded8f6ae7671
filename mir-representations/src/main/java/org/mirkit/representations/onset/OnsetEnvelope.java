package org.mirkit.representations.onset;

import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.mel.MelSpectrogram;

/** Computes onset strengths as plain numbers, for what is built on them. Immutable. */
final class OnsetEnvelope {
  /** Pole of the filter that removes drift, as in librosa. */
  private static final double DRIFT_POLE = 0.99;

  private final OnsetStrengthConfig config;
  private final MelSpectrogram mel;

  OnsetEnvelope(OnsetStrengthConfig config) {
    this.config = config;
    mel = new MelSpectrogram(config.mel());
  }

  int frames(long samples) {
    return mel.frames(samples);
  }

  float[] of(AudioClip clip) {
    Features features = mel.extract(clip);
    int frames = features.frames();
    float[] levels = new float[features.size()];
    features.copyTo(levels, 0);
    float[] reference = config.maxSize() == 1 ? levels : highest(levels, frames);
    float[] envelope = new float[frames];
    float[] rises = new float[config.bands()];
    for (int frame = config.delayFrames(); frame < frames; frame++) {
      int later = frame - config.delayFrames() + config.lag();
      rises(levels, reference, frames, later, rises);
      envelope[frame] = (float) config.aggregate().of(rises);
    }
    if (config.detrend()) {
      detrend(envelope);
    }
    return envelope;
  }

  private void rises(float[] levels, float[] reference, int frames, int frame, float[] rises) {
    for (int band = 0; band < rises.length; band++) {
      int at = band * frames + frame;
      rises[band] = Math.max(0, levels[at] - reference[at - config.lag()]);
    }
  }

  /** The highest level among neighbouring bands, which hides the movements of a vibrato. */
  private float[] highest(float[] levels, int frames) {
    float[] highest = levels.clone();
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
    return highest;
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
