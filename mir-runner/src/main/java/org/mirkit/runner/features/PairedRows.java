package org.mirkit.runner.features;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.HalfFloatPairs;
import org.mirkit.runner.io.HalfFloatRows;
import org.mirkit.runner.io.HalfFloats;

/**
 * Rows of half floats, two and two: a frame's values of both rows beside each other, the first in
 * the lower half of a 32-bit integer. So an excerpt of both is read at once and decoded many values
 * at a time. A last row without a partner stands by itself. Safe for several threads.
 */
final class PairedRows {
  /** As many as the innermost cache holds with what they are decoded to. */
  private static final int BLOCK_PAIRS = 1024;

  private final int rows;
  private final int frames;
  private final IntBuffer pairs;
  private final ShortBuffer halves;

  /** Rows in memory, from its position. */
  PairedRows(ByteBuffer values, int rows, int frames) {
    this.rows = rows;
    this.frames = frames;
    this.pairs = values.asIntBuffer();
    this.halves = values.asShortBuffer();
  }

  /** Hands over features as such rows, two at a time. */
  static void write(Features features, ByteSink sink) throws IOException {
    int frames = features.frames();
    int rows = features.spec().channels() * features.spec().bins();
    float[] first = new float[frames];
    float[] second = new float[frames];
    ByteBuffer bytes = ByteBuffer.allocate(frames * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int row = 0; row + 1 < rows; row += 2) {
      copyRow(features, row, first);
      copyRow(features, row + 1, second);
      IntBuffer target = bytes.asIntBuffer();
      for (int i = 0; i < frames; i++) {
        target.put(HalfFloatPairs.pair(HalfFloats.toHalf(first[i]), HalfFloats.toHalf(second[i])));
      }
      sink.take(bytes);
    }
    if (rows % 2 == 1) {
      copyRow(features, rows - 1, first);
      ShortBuffer target = bytes.asShortBuffer();
      for (float value : first) {
        target.put(HalfFloats.toHalf(value));
      }
      sink.take(bytes.limit(frames * Short.BYTES));
    }
  }

  private static void copyRow(Features features, int row, float[] target) {
    int bins = features.spec().bins();
    features.copyRow(row / bins, row % bins, target, 0);
  }

  /** Reads frames of all rows; past the end it begins again from the start. */
  void read(int first, int count, float[] target) {
    int framesAtOnce = Math.min(Math.min(count, frames), BLOCK_PAIRS);
    Block block = new Block(BLOCK_PAIRS / framesAtOnce * framesAtOnce);
    for (int done = 0; done < count; ) {
      int from = (first + done) % frames;
      int length = Math.min(Math.min(framesAtOnce, count - done), frames - from);
      int pairsAtOnce = block.pairs.length / length;
      for (int pair = 0; pair < rows / 2; pair += pairsAtOnce) {
        block.read(from, length, pair, Math.min(pairsAtOnce, rows / 2 - pair));
        block.copyTo(target, 2 * pair * count + done, count);
      }
      if (rows % 2 == 1) {
        readLast(from, length, target, (rows - 1) * count + done);
      }
      done += length;
    }
  }

  private void readLast(int from, int length, float[] target, int offset) {
    short[] last = new short[length];
    halves.get((rows - 1) * frames + from, last);
    HalfFloatRows.decode(last, target, offset, length);
  }

  /** The same frames of several pairs of rows, one pair after the other. Used by one thread. */
  private final class Block {
    final int[] pairs;
    private final int[] decoded;

    /** The way from bits to floats, by copying, for a loop over them would be done one by one. */
    private final IntBuffer bits;

    private final FloatBuffer floats;
    private int length;
    private int count;

    Block(int size) {
      pairs = new int[size];
      decoded = new int[size];
      ByteBuffer memory = ByteBuffer.allocate(size * Integer.BYTES).order(ByteOrder.nativeOrder());
      bits = memory.asIntBuffer();
      floats = memory.asFloatBuffer();
    }

    void read(int from, int length, int first, int count) {
      this.length = length;
      this.count = count;
      for (int pair = 0; pair < count; pair++) {
        PairedRows.this.pairs.get((first + pair) * frames + from, pairs, pair * length, length);
      }
    }

    void copyTo(float[] target, int offset, int rowLength) {
      int second = offset + rowLength;
      if (HalfFloatPairs.arePlain(pairs, count * length)) {
        HalfFloatPairs.decodeLows(pairs, decoded, count * length);
        copyDecoded(target, offset, 2 * rowLength);
        HalfFloatPairs.decodeHighs(pairs, decoded, count * length);
        copyDecoded(target, second, 2 * rowLength);
      } else {
        decodeOneByOne(0, target, offset, 2 * rowLength);
        decodeOneByOne(Short.SIZE, target, second, 2 * rowLength);
      }
    }

    private void copyDecoded(float[] target, int offset, int stride) {
      bits.put(0, decoded, 0, count * length);
      for (int pair = 0; pair < count; pair++) {
        floats.get(pair * length, target, offset + pair * stride, length);
      }
    }

    private void decodeOneByOne(int shift, float[] target, int offset, int stride) {
      short[] row = new short[length];
      for (int pair = 0; pair < count; pair++) {
        for (int i = 0; i < length; i++) {
          row[i] = (short) (pairs[pair * length + i] >> shift);
        }
        HalfFloatRows.decode(row, target, offset + pair * stride, length);
      }
    }
  }
}
