package org.mirkit.datasets.tones;

import org.mirkit.datasets.synth.Dice;
import org.mirkit.datasets.synth.Wavetable;

/**
 * One note: when it sounds, and at which frequency, which may swing.
 *
 * @param startSeconds when it begins
 * @param endSeconds when it ends
 * @param hz its frequency, or the middle of its swing
 * @param depth how far the frequency swings, as part of it
 */
record Tone(double startSeconds, double endSeconds, double hz, double depth) {
  private static final double VIBRATO_HZ = 5.5;
  private static final double ATTACK_SECONDS = 0.01;
  private static final double RELEASE_SECONDS = 0.02;

  boolean soundsAt(double seconds) {
    return seconds >= startSeconds && seconds < endSeconds;
  }

  /** The frequency at a time. */
  double hzAt(double seconds) {
    double turns = VIBRATO_HZ * (seconds - startSeconds);
    return hz * (1 + depth * StrictMath.sin(2 * StrictMath.PI * turns));
  }

  /** Adds its sound, from a phase by chance. */
  void addTo(double[] out, int sampleRateHz, Timbre timbre, Dice dice) {
    Wavetable wave = timbre.wave(hz * (1 + depth), sampleRateHz);
    int start = (int) Math.round(startSeconds * sampleRateHz);
    int stop = Math.min(out.length, (int) Math.round(endSeconds * sampleRateHz));
    int step = Wavetable.step(hz, sampleRateHz);
    int swingStep = Wavetable.step(VIBRATO_HZ, sampleRateHz);
    double swing = depth * step;
    int phase = (int) (long) dice.between(0, 0x1p32);
    int swingPhase = 0;
    for (int i = start; i < stop; i++) {
      double attack = (i - start) / (ATTACK_SECONDS * sampleRateHz);
      double release = (stop - i) / (RELEASE_SECONDS * sampleRateHz);
      out[i] += Math.min(1, Math.min(attack, release)) * wave.at(phase);
      phase += step + (int) (swing * Wavetable.PURE.at(swingPhase));
      swingPhase += swingStep;
    }
  }
}
