package org.mirkit.representations.dsp;

import static org.mirkit.representations.dsp.SpectrumBlock.LANES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The transform of {@link RealFft} in vectors: as many frames at a time as fit into one, in one
 * flat array, real and imaginary parts of a row side by side.
 *
 * <p>Two stages of butterflies are one pass, which reads and writes memory half as often; they stay
 * those of radix 2, product by product, so that results equal those of plain loops. The recursion
 * goes depth first, so that all passes but the last find their rows in the first-level cache.
 */
final class VectorFft {
  private static final VectorSpecies<Float> SPECIES = VectorLanes.SPECIES;
  private static final int WIDTH = SPECIES.length();

  /** Distance between rows in the flat array: a real and an imaginary part. */
  private static final int ROW = 2 * WIDTH;

  private VectorFft() {}

  static void transform(RealFft fft, SpectrumBlock block) {
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

  /** In one method, long as it is: a vector that is passed on to another may become an object. */
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
      FloatVector ar = load(flat, a);
      FloatVector ai = load(flat, a + WIDTH);
      FloatVector br = load(flat, b);
      FloatVector bi = load(flat, b + WIDTH);
      FloatVector cr = load(flat, c);
      FloatVector ci = load(flat, c + WIDTH);
      FloatVector dr = load(flat, d);
      FloatVector di = load(flat, d + WIDTH);
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

  private static FloatVector load(float[] flat, int at) {
    return FloatVector.fromArray(SPECIES, flat, at);
  }

  private static void separate(RealFft fft, float[] flat, SpectrumBlock block, int lane) {
    int half = fft.half();
    separateEnds(flat, block, half, lane);
    float[] cos = fft.cos();
    float[] sin = fft.sin();
    for (int k = 1; k <= half / 2; k++) {
      int a = k * ROW;
      int b = (half - k) * ROW;
      FloatVector ar = load(flat, a);
      FloatVector ai = load(flat, a + WIDTH);
      FloatVector br = load(flat, b);
      FloatVector bi = load(flat, b + WIDTH);
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

  /** Not in vectors: called too seldom to be compiled soon, and until then they are objects. */
  private static void separateEnds(float[] flat, SpectrumBlock block, int half, int lane) {
    for (int i = 0; i < WIDTH; i++) {
      float re = flat[i];
      float im = flat[WIDTH + i];
      block.re(half)[lane + i] = re - im;
      block.im(half)[lane + i] = 0;
      block.re(0)[lane + i] = re + im;
      block.im(0)[lane + i] = 0;
    }
  }
}
