package org.mirkit.representations.resample;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over lanes in the vector instructions that the processor has.
 *
 * <p>Two vectors of eight targets stay in registers over all rows, so that each row is read once
 * for eight targets and each tap once for two vectors, and the multipliers never wait.
 */
final class VectorLaneSums implements LaneSums {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();
  private static final int TARGETS = 8;

  @Override
  public int targetsAtOnce() {
    return TARGETS;
  }

  @Override
  public int lanes() {
    return 2 * WIDTH;
  }

  @Override
  public void sum(float[][] rows, int firstRow, float[] taps, float[][] targets, int firstTarget) {
    FloatVector a = FloatVector.zero(SPECIES);
    FloatVector b = a;
    FloatVector c = a;
    FloatVector d = a;
    FloatVector e = a;
    FloatVector f = a;
    FloatVector g = a;
    FloatVector h = a;
    FloatVector a2 = a;
    FloatVector b2 = a;
    FloatVector c2 = a;
    FloatVector d2 = a;
    FloatVector e2 = a;
    FloatVector f2 = a;
    FloatVector g2 = a;
    FloatVector h2 = a;
    for (int at = 0, i = firstRow; at < taps.length; at += TARGETS, i++) {
      float[] row = rows[i];
      FloatVector x = FloatVector.fromArray(SPECIES, row, 0);
      FloatVector x2 = FloatVector.fromArray(SPECIES, row, WIDTH);
      FloatVector tap = FloatVector.broadcast(SPECIES, taps[at]);
      a = x.fma(tap, a);
      a2 = x2.fma(tap, a2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 1]);
      b = x.fma(tap, b);
      b2 = x2.fma(tap, b2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 2]);
      c = x.fma(tap, c);
      c2 = x2.fma(tap, c2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 3]);
      d = x.fma(tap, d);
      d2 = x2.fma(tap, d2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 4]);
      e = x.fma(tap, e);
      e2 = x2.fma(tap, e2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 5]);
      f = x.fma(tap, f);
      f2 = x2.fma(tap, f2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 6]);
      g = x.fma(tap, g);
      g2 = x2.fma(tap, g2);
      tap = FloatVector.broadcast(SPECIES, taps[at + 7]);
      h = x.fma(tap, h);
      h2 = x2.fma(tap, h2);
    }
    store(a, a2, targets[firstTarget]);
    store(b, b2, targets[firstTarget + 1]);
    store(c, c2, targets[firstTarget + 2]);
    store(d, d2, targets[firstTarget + 3]);
    store(e, e2, targets[firstTarget + 4]);
    store(f, f2, targets[firstTarget + 5]);
    store(g, g2, targets[firstTarget + 6]);
    store(h, h2, targets[firstTarget + 7]);
  }

  private static void store(FloatVector low, FloatVector high, float[] row) {
    low.intoArray(row, 0);
    high.intoArray(row, WIDTH);
  }

  @Override
  public void add(float[] a, float[] b, float[] sum) {
    for (int lane = 0; lane < 2 * WIDTH; lane += WIDTH) {
      FloatVector x = FloatVector.fromArray(SPECIES, a, lane);
      x.add(FloatVector.fromArray(SPECIES, b, lane)).intoArray(sum, lane);
    }
  }

  @Override
  public void subtract(float[] a, float[] b, float[] difference) {
    for (int lane = 0; lane < 2 * WIDTH; lane += WIDTH) {
      FloatVector x = FloatVector.fromArray(SPECIES, a, lane);
      x.sub(FloatVector.fromArray(SPECIES, b, lane)).intoArray(difference, lane);
    }
  }

  @Override
  public void deal(float[] sound, int at, int[] starts, float[][] rows, int first, int end) {
    for (int i = first; i < end; i++) {
      int start = at + i - first;
      FloatVector.fromArray(SPECIES, sound, start, starts, 0).intoArray(rows[i], 0);
      FloatVector.fromArray(SPECIES, sound, start, starts, WIDTH).intoArray(rows[i], WIDTH);
    }
  }
}
