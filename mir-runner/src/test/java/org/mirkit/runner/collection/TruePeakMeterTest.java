package org.mirkit.runner.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signals of EBU Tech 3341 (2016), table 1, cases 15 to 19, with its tolerance. */
class TruePeakMeterTest {

  @ParameterizedTest
  @CsvSource({
    "4, 0, 0.5, -6",
    "4, 45, 0.5, -6",
    "6, 60, 0.5, -6",
    "8, 67.5, 0.5, -6",
    "4, 45, 1.41, 3"
  })
  void a_sine_has_its_peak_between_the_samples_too(
      int samplesOfPeriod, double degrees, double amplitude, double expectedDb) {
    float[] tone = new float[48_000];
    for (int i = 0; i < tone.length; i++) {
      double fade = Math.min(1, Math.min(i, tone.length - i) / 4800.0);
      double phase = 2 * Math.PI * i / samplesOfPeriod + Math.toRadians(degrees);
      tone[i] = (float) (fade * amplitude * Math.sin(phase));
    }
    double found = 20 * Math.log10(measured(tone, tone.length));
    assertTrue(found < expectedDb + 0.2 && found > expectedDb - 0.4, found + " dBTP");
  }

  @Property(tries = 50)
  void it_is_no_less_than_the_largest_sample_however_the_sound_is_cut(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    float[] noise = new float[1 + random.nextInt(2000)];
    float largest = 0;
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian();
      largest = Math.max(largest, Math.abs(noise[i]));
    }
    float whole = measured(noise, noise.length);
    assertTrue(whole >= largest);
    assertEquals(whole, measured(noise, 1 + random.nextInt(300)), 1e-5);
  }

  private static float measured(float[] samples, int block) {
    TruePeakMeter meter = new TruePeakMeter();
    for (int from = 0; from < samples.length; from += block) {
      meter.hear(samples, from, Math.min(block, samples.length - from));
    }
    return meter.peak();
  }
}
