package org.mirkit.runner.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers at which an axis is marked. */
final class Ticks {
  private static final double[] MANTISSAS = {1, 2, 5, 10};
  private static final double A4_HZ = 440;
  private static final int HIGHEST_OCTAVE = 10;

  private Ticks() {}

  /** A mark: where it lies and what it says. */
  record Tick(double value, String label) {}

  /** Multiples of 1, 2 or 5 times a power of ten, at most so many, that lie within a range. */
  static List<Tick> linear(double from, double to, int most) {
    if (!(to > from)) {
      return List.of(new Tick(from, String.format(Locale.ROOT, "%.0f", from)));
    }
    double step = step((to - from) / Math.max(1, most));
    List<Tick> ticks = new ArrayList<>();
    int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++) {
      ticks.add(new Tick(i * step, String.format(Locale.ROOT, "%." + decimals + "f", i * step)));
    }
    return ticks;
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double mantissa : MANTISSAS) {
      if (mantissa * power >= least * (1 - 1e-9)) {
        return mantissa * power;
      }
    }
    return 10 * power;
  }

  /** 1, 2 and 5 times the powers of ten, in Hz or kHz. */
  static List<Tick> hertz(double fromHz, double toHz) {
    List<Tick> ticks = new ArrayList<>();
    for (double power = 1; power <= 1e6; power *= 10) {
      for (int i = 0; i < 3; i++) {
        double hz = MANTISSAS[i] * power;
        if (hz >= fromHz && hz <= toHz) {
          String label = hz < 1000 ? (int) hz + "" : (int) (hz / 1000) + "k";
          ticks.add(new Tick(hz, label));
        }
      }
    }
    return ticks;
  }

  /** The notes C of all octaves, in equal temperament at A4 = 440 Hz. */
  static List<Tick> notes(double fromHz, double toHz) {
    List<Tick> ticks = new ArrayList<>();
    for (int octave = 0; octave <= HIGHEST_OCTAVE; octave++) {
      double hz = A4_HZ * Math.pow(2, octave - 4 - 9 / 12.0);
      if (hz >= fromHz && hz <= toHz) {
        ticks.add(new Tick(hz, "C" + octave));
      }
    }
    return ticks;
  }
}
