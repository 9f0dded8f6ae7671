package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Loops over lanes in the vector instructions that the processor has.
 *
 * <p>The transform takes as many frames at a time as fit into one vector, copied into one flat
 * array, real and imaginary parts of a row side by side; two stages of butterflies are one pass
 * over it, and the last quarter of the stages but the last two finds its rows in the first-level
 * cache.
 */
final class VectorLanes implements LaneArithmetic {
  private static final VectorSpecies<Float> SPECIES =
      FloatVector.SPECIES_PREFERRED.length() <= LANES
          ? FloatVector.SPECIES_PREFERRED
          : FloatVector.SPECIES_512;
  private static final int WIDTH = SPECIES.length();

  /** Distance between rows in the flat array: a real and an imaginary part. */
  private static final int ROW = 2 * WIDTH;

  @Override
  public void scale(float[] source, int offset, float weight, float[] row) {
    for (int lane = 0; lane < LANES; lane += WIDTH) {
      FloatVector.fromArray(SPECIES, source, offset + lane).mul(weight).intoArray(row, lane);
    }
  }

  @Override
  public void transform(RealFft fft, SpectrumBlock block) {
    float[] flat = block.scratch(fft.half() * ROW);
    for (int lane = 0; lane < LANES; lane += WIDTH) {
      transform(fft, block, lane, flat, 0, fft.half());
      separate(fft, flat, block, lane);
    }
  }

  private static void transform(
      RealFft fft, SpectrumBlock block, int lane, float[] flat, int first, int length) {
    if (length == 2) {
      pair(block, lane, flat, first);
    } else if (length == 4) {
      four(block, lane, flat, first, fft.cos()[fft.half() / 2], fft.sin()[fft.half() / 2]);
    } else {
      int quarter = length / 4;
      for (int part = 0; part < 4; part++) {
        transform(fft, block, lane, flat, first + part * quarter, quarter);
      }
      combine(fft, flat, first, quarter);
    }
  }

  private static void pair(SpectrumBlock block, int lane, float[] flat, int first) {
    FloatVector ar = FloatVector.fromArray(SPECIES, block.re(first), lane);
    FloatVector ai = FloatVector.fromArray(SPECIES, block.im(first), lane);
    FloatVector br = FloatVector.fromArray(SPECIES, block.re(first + 1), lane);
    FloatVector bi = FloatVector.fromArray(SPECIES, block.im(first + 1), lane);
    int at = first * ROW;
    ar.add(br).intoArray(flat, at);
    ai.add(bi).intoArray(flat, at + WIDTH);
    ar.sub(br).intoArray(flat, at + ROW);
    ai.sub(bi).intoArray(flat, at + ROW + WIDTH);
  }

  private static void four(
      SpectrumBlock block, int lane, float[] flat, int first, float wr, float wi) {
    FloatVector ar = FloatVector.fromArray(SPECIES, block.re(first), lane);
    FloatVector ai = FloatVector.fromArray(SPECIES, block.im(first), lane);
    FloatVector br = FloatVector.fromArray(SPECIES, block.re(first + 1), lane);
    FloatVector bi = FloatVector.fromArray(SPECIES, block.im(first + 1), lane);
    FloatVector cr = FloatVector.fromArray(SPECIES, block.re(first + 2), lane);
    FloatVector ci = FloatVector.fromArray(SPECIES, block.im(first + 2), lane);
    FloatVector dr = FloatVector.fromArray(SPECIES, block.re(first + 3), lane);
    FloatVector di = FloatVector.fromArray(SPECIES, block.im(first + 3), lane);
    int at = first * ROW;
    FloatVector er = ar.add(br);
    FloatVector ei = ai.add(bi);
    FloatVector gr = cr.add(dr);
    FloatVector gi = ci.add(di);
    er.add(gr).intoArray(flat, at);
    ei.add(gi).intoArray(flat, at + WIDTH);
    er.sub(gr).intoArray(flat, at + 2 * ROW);
    ei.sub(gi).intoArray(flat, at + 2 * ROW + WIDTH);
    FloatVector fr = ar.sub(br);
    FloatVector fi = ai.sub(bi);
    FloatVector hr = cr.sub(dr);
    FloatVector hi = ci.sub(di);
    FloatVector tr = hr.mul(wr).sub(hi.mul(wi));
    FloatVector ti = hr.mul(wi).add(hi.mul(wr));
    fr.add(tr).intoArray(flat, at + ROW);
    fi.add(ti).intoArray(flat, at + ROW + WIDTH);
    fr.sub(tr).intoArray(flat, at + 3 * ROW);
    fi.sub(ti).intoArray(flat, at + 3 * ROW + WIDTH);
  }

  private static void combine(RealFft fft, float[] flat, int first, int quarter) {
    float[] cos = fft.cos();
    float[] sin = fft.sin();
    int step = fft.half() / 2 / quarter;
    int apart = quarter * ROW;
    for (int k = 0; k < quarter; k++) {
      int a = (first + k) * ROW;
      int b = a + apart;
      int c = b + apart;
      int d = c + apart;
      int turn = k * step;
      FloatVector ar = FloatVector.fromArray(SPECIES, flat, a);
      FloatVector ai = FloatVector.fromArray(SPECIES, flat, a + WIDTH);
      FloatVector br = FloatVector.fromArray(SPECIES, flat, b);
      FloatVector bi = FloatVector.fromArray(SPECIES, flat, b + WIDTH);
      FloatVector cr = FloatVector.fromArray(SPECIES, flat, c);
      FloatVector ci = FloatVector.fromArray(SPECIES, flat, c + WIDTH);
      FloatVector dr = FloatVector.fromArray(SPECIES, flat, d);
      FloatVector di = FloatVector.fromArray(SPECIES, flat, d + WIDTH);
      FloatVector wr = FloatVector.broadcast(SPECIES, cos[2 * turn]);
      FloatVector wi = FloatVector.broadcast(SPECIES, sin[2 * turn]);
      FloatVector tr = br.mul(wr).sub(bi.mul(wi));
      FloatVector ti = br.mul(wi).add(bi.mul(wr));
      FloatVector ur = dr.mul(wr).sub(di.mul(wi));
      FloatVector ui = dr.mul(wi).add(di.mul(wr));
      br = ar.sub(tr);
      bi = ai.sub(ti);
      ar = ar.add(tr);
      ai = ai.add(ti);
      dr = cr.sub(ur);
      di = ci.sub(ui);
      cr = cr.add(ur);
      ci = ci.add(ui);
      wr = FloatVector.broadcast(SPECIES, cos[turn]);
      wi = FloatVector.broadcast(SPECIES, sin[turn]);
      tr = cr.mul(wr).sub(ci.mul(wi));
      ti = cr.mul(wi).add(ci.mul(wr));
      ar.add(tr).intoArray(flat, a);
      ai.add(ti).intoArray(flat, a + WIDTH);
      ar.sub(tr).intoArray(flat, c);
      ai.sub(ti).intoArray(flat, c + WIDTH);
      wr = FloatVector.broadcast(SPECIES, cos[turn + fft.half() / 2]);
      wi = FloatVector.broadcast(SPECIES, sin[turn + fft.half() / 2]);
      tr = dr.mul(wr).sub(di.mul(wi));
      ti = dr.mul(wi).add(di.mul(wr));
      br.add(tr).intoArray(flat, b);
      bi.add(ti).intoArray(flat, b + WIDTH);
      br.sub(tr).intoArray(flat, d);
      bi.sub(ti).intoArray(flat, d + WIDTH);
    }
  }

  private static void separate(RealFft fft, float[] flat, SpectrumBlock block, int lane) {
    int half = fft.half();
    FloatVector zr = FloatVector.fromArray(SPECIES, flat, 0);
    FloatVector zi = FloatVector.fromArray(SPECIES, flat, WIDTH);
    zr.sub(zi).intoArray(block.re(half), lane);
    FloatVector.zero(SPECIES).intoArray(block.im(half), lane);
    zr.add(zi).intoArray(block.re(0), lane);
    FloatVector.zero(SPECIES).intoArray(block.im(0), lane);
    float[] cos = fft.cos();
    float[] sin = fft.sin();
    for (int k = 1; k <= half / 2; k++) {
      int a = k * ROW;
      int b = (half - k) * ROW;
      FloatVector ar = FloatVector.fromArray(SPECIES, flat, a);
      FloatVector ai = FloatVector.fromArray(SPECIES, flat, a + WIDTH);
      FloatVector br = FloatVector.fromArray(SPECIES, flat, b);
      FloatVector bi = FloatVector.fromArray(SPECIES, flat, b + WIDTH);
      FloatVector evenRe = ar.add(br).mul(0.5f);
      FloatVector evenIm = ai.sub(bi).mul(0.5f);
      FloatVector oddRe = ai.add(bi).mul(0.5f);
      FloatVector oddIm = br.sub(ar).mul(0.5f);
      FloatVector turnedRe = oddRe.mul(cos[k]).sub(oddIm.mul(sin[k]));
      FloatVector turnedIm = oddRe.mul(sin[k]).add(oddIm.mul(cos[k]));
      evenRe.sub(turnedRe).intoArray(block.re(half - k), lane);
      turnedIm.sub(evenIm).intoArray(block.im(half - k), lane);
      evenRe.add(turnedRe).intoArray(block.re(k), lane);
      evenIm.add(turnedIm).intoArray(block.im(k), lane);
    }
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
