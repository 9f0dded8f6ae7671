package org.mirkit.datasets.tones;

import java.util.Locale;
import org.mirkit.datasets.synth.Wavetable;

/** A recipe of partials, steady or with vibrato. */
public enum Timbre {
  /** A pure tone. */
  SINE(1, 1, 1, 0),
  /** Few partials, as of a flute. */
  DARK(6, 0.35, 1, 0),
  /** Many strong partials, as of bowed strings. */
  BRIGHT(16, 0.85, 1, 0),
  /** Odd partials alone, as of a clarinet. */
  HOLLOW(12, 0.75, 0, 0),
  /** Partials of a voice, with its vibrato. */
  VIBRATO(10, 0.65, 0.8, 40);

  private final int harmonics;
  private final double rolloff;
  private final double evenness;
  private final double vibratoCents;

  Timbre(int harmonics, double rolloff, double evenness, double vibratoCents) {
    this.harmonics = harmonics;
    this.rolloff = rolloff;
    this.evenness = evenness;
    this.vibratoCents = vibratoCents;
  }

  /** Its name in ids and groups. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How far the frequency swings to either side, as part of it. */
  double vibratoDepth() {
    return StrictMath.pow(2, vibratoCents / 1200) - 1;
  }

  /** One period, without partials near or above Nyquist at the highest frequency. */
  Wavetable wave(double highestHz, int sampleRateHz) {
    int room = (int) (TonesConfig.USABLE * sampleRateHz / highestHz);
    return Wavetable.ofHarmonics(Math.max(1, Math.min(harmonics, room)), rolloff, evenness);
  }
}
