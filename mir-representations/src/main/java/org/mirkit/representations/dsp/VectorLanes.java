package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over lanes in the vector instructions that the processor has. Until HotSpot has compiled
 * them they take a hundred times as long, so that they pay in long runs only.
 */
final class VectorLanes implements LaneArithmetic {
  static final VectorSpecies<Float> SPECIES =
      FloatVector.SPECIES_PREFERRED.length() <= LANES
          ? FloatVector.SPECIES_PREFERRED
          : FloatVector.SPECIES_512;
  private static final int WIDTH = SPECIES.length();

  @Override
  public void scale(float[] source, int offset, float weight, float[] row) {
    for (int lane = 0; lane < LANES; lane += WIDTH) {
      FloatVector.fromArray(SPECIES, source, offset + lane).mul(weight).intoArray(row, lane);
    }
  }

  @Override
  public void transform(RealFft fft, SpectrumBlock block) {
    VectorFft.transform(fft, block);
  }

  @Override
  public void squaredModulus(float[] re, float[] im) {
    for (int lane = 0; lane < LANES; lane += WIDTH) {
      FloatVector a = FloatVector.fromArray(SPECIES, re, lane);
      FloatVector b = FloatVector.fromArray(SPECIES, im, lane);
      a.mul(a).add(b.mul(b)).intoArray(re, lane);
    }
  }

  @Override
  public void weightedSum(float[][] rows, int first, float[] weights, float[] sum) {
    for (int lane = 0; lane < sum.length; lane += WIDTH) {
      FloatVector total = FloatVector.zero(SPECIES);
      int i = 0;
      for (; i + 1 < weights.length; i += 2) {
        FloatVector a = FloatVector.fromArray(SPECIES, rows[first + i], lane);
        FloatVector b = FloatVector.fromArray(SPECIES, rows[first + i + 1], lane);
        total = total.add(a.mul(weights[i]).add(b.mul(weights[i + 1])));
      }
      if (i < weights.length) {
        total = total.add(FloatVector.fromArray(SPECIES, rows[first + i], lane).mul(weights[i]));
      }
      total.intoArray(sum, lane);
    }
  }

  @Override
  public void level(float[] values, float smallest, float perNeper, float lowest, float zero) {
    int whole = SPECIES.loopBound(values.length);
    for (int i = 0; i < whole; i += WIDTH) {
      FloatVector x = FloatVector.fromArray(SPECIES, values, i).max(smallest);
      logarithm(x).mul(perNeper).max(lowest).sub(zero).intoArray(values, i);
    }
    if (whole < values.length) {
      float[] rest = Arrays.copyOfRange(values, whole, whole + WIDTH);
      level(rest, smallest, perNeper, lowest, zero);
      System.arraycopy(rest, 0, values, whole, values.length - whole);
    }
  }

  private static FloatVector logarithm(FloatVector x) {
    IntVector bits = x.reinterpretAsInts();
    IntVector scale =
        bits.sub(FloatLogarithm.ROOT_BITS)
            .lanewise(VectorOperators.AND, FloatLogarithm.EXPONENT_MASK);
    FloatVector e =
        (FloatVector)
            scale
                .lanewise(VectorOperators.ASHR, FloatLogarithm.MANTISSA_BITS)
                .convert(VectorOperators.I2F, 0);
    FloatVector f = bits.sub(scale).reinterpretAsFloats().sub(1);
    FloatVector series = f.mul(FloatLogarithm.C8).add(FloatLogarithm.C7);
    series = series.mul(f).add(FloatLogarithm.C6);
    series = series.mul(f).add(FloatLogarithm.C5);
    series = series.mul(f).add(FloatLogarithm.C4);
    series = series.mul(f).add(FloatLogarithm.C3);
    series = series.mul(f).add(FloatLogarithm.C2);
    series = series.mul(f).add(FloatLogarithm.C1);
    series = series.mul(f).add(FloatLogarithm.C0);
    FloatVector square = f.mul(f);
    FloatVector rest =
        series.mul(f).mul(square).add(e.mul(FloatLogarithm.LN_2_LOW)).sub(square.mul(0.5f));
    return f.add(rest).add(e.mul(FloatLogarithm.LN_2_HIGH));
  }
}
