package org.mirkit.runner.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signals of EBU Tech 3341 (2016), table 1, cases 15 to 23, with its tolerance. */
class TruePeakMeterTest {
  private static final int OVERSAMPLING = 4;

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
      double phase = 2 * Math.PI * i / samplesOfPeriod + Math.toRadians(degrees);
      tone[i] = (float) (fade(i, tone.length) * amplitude * Math.sin(phase));
    }
    requireTolerated(tone, expectedDb);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void one_loud_period_is_found_wherever_samples_are_taken(int offset) {
    double[] synthesized = toneWithALoudPeriod(16_000);
    float[] sampled = new float[synthesized.length / OVERSAMPLING];
    for (int i = 0; i < sampled.length; i++) {
      sampled[i] = (float) lowpassed(synthesized, OVERSAMPLING * i + offset);
    }
    requireTolerated(sampled, 0);
  }

  /**
   * At four times the rate: a sixth of the rate at half of full scale, and in the middle, without a
   * jump in phase, a period of a quarter of the rate at full scale.
   */
  private static double[] toneWithALoudPeriod(int length) {
    int soft = 6 * OVERSAMPLING;
    int loud = 4 * OVERSAMPLING;
    int begin = length / 2 / soft * soft;
    double[] tone = new double[length];
    for (int i = 0; i < length; i++) {
      boolean within = i >= begin && i < begin + loud;
      double cycles =
          within ? (double) (i - begin) / loud : (double) (i < begin ? i : i - begin - loud) / soft;
      tone[i] = fade(i, length) * (within ? 1 : 0.5) * Math.sin(2 * Math.PI * cycles);
    }
    return tone;
  }

  /** What is above half of the lower rate taken away, by a sinc under a Hann window. */
  private static double lowpassed(double[] signal, int at) {
    int reach = 64 * OVERSAMPLING;
    double sum = 0;
    for (int k = Math.max(-reach, -at); k <= Math.min(reach, signal.length - 1 - at); k++) {
      double x = Math.PI * k / OVERSAMPLING;
      double hann = 0.5 + 0.5 * Math.cos(Math.PI * k / reach);
      sum += signal[at + k] * hann * (k == 0 ? 1 : Math.sin(x) / x) / OVERSAMPLING;
    }
    return sum;
  }

  private static double fade(int i, int length) {
    return Math.min(1, Math.min(i, length - i) * 10.0 / length);
  }

  private static void requireTolerated(float[] sound, double expectedDb) {
    double found = 20 * Math.log10(measured(sound, sound.length));
    assertTrue(found < expectedDb + 0.2 && found > expectedDb - 0.4, found + " dBTP");
  }

  /** Of four values a sample, one is never further than 0.56 dB below a peak of such treble. */
  @Property(tries = 20)
  void treble_is_found_too(@ForAll long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] frequencies = random.doubles(30, 0.3, 0.45).toArray();
    double[] phases = random.doubles(30, 0, 2 * Math.PI).toArray();
    float[] sound = new float[1000];
    double peak = 0;
    for (int i = 0; i < 16 * sound.length; i++) {
      double value = 0;
      for (int k = 0; k < phases.length; k++) {
        value += Math.sin(2 * Math.PI * frequencies[k] * i / 16 + phases[k]);
      }
      double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (16 * sound.length));
      peak = Math.max(peak, Math.abs(hann * value));
      if (i % 16 == 0) {
        sound[i / 16] = (float) (hann * value);
      }
    }
    double error = 20 * Math.log10(measured(sound, sound.length) / peak);
    assertTrue(error < 0.05 && error > -0.6, error + " dB");
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
    return meter.finish();
  }
}
