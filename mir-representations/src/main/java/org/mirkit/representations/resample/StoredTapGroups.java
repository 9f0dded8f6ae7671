package org.mirkit.representations.resample;

import java.math.BigInteger;

/** Groups that come again after some periods of the ratio, made once. */
final class StoredTapGroups implements TapGroups {
  private final int targets;
  private final long cycleRows;
  private final int[] firsts;
  private final float[][] taps;

  StoredTapGroups(Phases phases, int targets) {
    this.targets = targets;
    int target = phases.ratio().target();
    int common = BigInteger.valueOf(target).gcd(BigInteger.valueOf(targets)).intValue();
    cycleRows = (long) phases.ratio().source() * targets / common;
    firsts = new int[target / common];
    taps = new float[target / common][];
    for (int group = 0; group < taps.length; group++) {
      fill(group, phases);
    }
  }

  private void fill(int group, Phases phases) {
    int period = phases.ratio().target();
    int first = Integer.MAX_VALUE;
    int end = Integer.MIN_VALUE;
    for (int i = group * targets; i < (group + 1) * targets; i++) {
      int start = start(i, phases.ratio()) + phases.firsts()[i % period];
      first = Math.min(first, start);
      end = Math.max(end, start + phases.taps()[i % period].length);
    }
    firsts[group] = first;
    taps[group] = new float[(end - first) * targets];
    for (int i = 0; i < targets; i++) {
      int target = group * targets + i;
      float[] own = phases.taps()[target % period];
      int row = start(target, phases.ratio()) + phases.firsts()[target % period] - first;
      for (int tap = 0; tap < own.length; tap++) {
        taps[group][(row + tap) * targets + i] = own[tap];
      }
    }
  }

  /** The first source sample of a target sample's period. */
  private static int start(int target, Ratio ratio) {
    return target / ratio.target() * ratio.source();
  }

  @Override
  public int targets() {
    return targets;
  }

  @Override
  public long firstRow(long group) {
    return group / taps.length * cycleRows + firsts[(int) (group % taps.length)];
  }

  @Override
  public float[] taps(long group) {
    return taps[(int) (group % taps.length)];
  }
}
