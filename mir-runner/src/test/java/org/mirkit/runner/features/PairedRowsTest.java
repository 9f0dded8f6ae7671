package org.mirkit.runner.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.runner.io.HalfFloats;

class PairedRowsTest {

  @Test
  void every_half_float_comes_back_bit_for_bit_in_every_row() {
    int rows = 5;
    int frames = 1 << Short.SIZE;
    float[] values = new float[rows * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = HalfFloats.toFloat((short) (i + i / frames * 12_345));
    }
    requireSame(values, frames, 0, frames);
  }

  @Property(tries = 300)
  void an_excerpt_is_what_stands_there_and_begins_again_past_the_end(
      @ForAll @IntRange(min = 1, max = 9) int rows,
      @ForAll @IntRange(min = 1, max = 1500) int frames,
      @ForAll @IntRange(min = 1, max = 2500) int count,
      @ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] values = new float[rows * frames];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) random.nextGaussian() * 40;
    }
    // One that is decoded apart from all others.
    values[random.nextInt(values.length)] = 0x1p-20f;
    requireSame(values, frames, random.nextInt(frames), count);
  }

  private static void requireSame(float[] values, int frames, int first, int count) {
    int rows = values.length / frames;
    float[] found = new float[rows * count];
    new PairedRows(written(values, frames), rows, frames).read(first, count, found);
    for (int i = 0; i < found.length; i++) {
      float value = values[i / count * frames + (first + i % count) % frames];
      float expected = HalfFloats.toFloat(HalfFloats.toHalf(value));
      assertEquals(Float.floatToIntBits(expected), Float.floatToIntBits(found[i]));
    }
  }

  private static ByteBuffer written(float[] values, int frames) {
    FeatureSpec spec =
        new FeatureSpec(
            AudioFormat.mono(22_050),
            Axis.index("channel", 1),
            Axis.index("bin", values.length / frames),
            512,
            "dB");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PairedRows.write(
          Features.of(spec, frames, values), b -> bytes.write(b.array(), 0, b.limit()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return ByteBuffer.wrap(bytes.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
  }
}
