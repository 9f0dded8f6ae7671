package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.Resampler;

/**
 * The contract of every {@link Resampler}. Whole, with its provider's:
 *
 * <pre>{@code
 * class FarrowTest implements ProviderContract<FarrowConfig, Resampler>, ResamplerContract {
 *   public Provider<FarrowConfig, Resampler> provider() { return FarrowPlugin.FARROW; }
 *   public FarrowConfig exampleConfig() { return new FarrowConfig(3); }
 *   public Resampler resampler() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface ResamplerContract {

  /** The resampler to be checked. */
  Resampler resampler();

  /** How far a constant may be off after resampling, away from the ends. */
  default double constantTolerance() {
    return 1e-3;
  }

  /**
   * How far a sample of a piece may be off from that of the whole: the rounding of places between
   * samples. A resampler that counts them in whole numbers may say 0.
   */
  default double reachTolerance() {
    return 1e-5;
  }

  @TestFactory
  default Stream<DynamicTest> length_is_that_of_the_law() {
    return ratesHz()
        .flatMap(
            rates ->
                Stream.of(1, 2, 441, 4410, 10_007)
                    .map(
                        samples ->
                            DynamicTest.dynamicTest(
                                samples + " samples, " + rates[0] + " to " + rates[1] + " Hz",
                                () -> assertLength(rates[0], rates[1], samples))));
  }

  private static Stream<int[]> ratesHz() {
    return Stream.of(
        new int[] {44_100, 22_050},
        new int[] {48_000, 22_050},
        new int[] {22_050, 44_100},
        new int[] {8_000, 16_000},
        new int[] {192_000, 16_000},
        new int[] {44_101, 16_000});
  }

  private void assertLength(int sourceHz, int targetHz, int samples) {
    AudioClip result =
        resampler().resample(Sounds.noise(AudioFormat.mono(sourceHz), samples), targetHz);
    long expected = ((long) samples * targetHz + sourceHz - 1) / sourceHz;
    assertEquals(expected, result.length());
    assertEquals(targetHz, result.sampleRateHz());
    assertTrue(Sounds.isFinite(result), "a sample is not finite");
  }

  @Test
  default void own_rate_gives_the_clip_itself() {
    AudioClip clip = Sounds.noise(new AudioFormat(44_100, 2), 1000);
    assertEquals(clip, resampler().resample(clip, 44_100));
  }

  @Test
  default void channels_are_kept_apart() {
    AudioFormat stereo = new AudioFormat(44_100, 2);
    AudioClip left = Sounds.noise(stereo, 6000);
    AudioClip clip = AudioClip.of(44_100, left.samples(0), new float[6000]);
    AudioClip result = resampler().resample(clip, 22_050);
    assertEquals(2, result.format().channels());
    assertEquals(
        Sounds.silence(AudioFormat.mono(22_050), 3000), AudioClip.of(22_050, result.samples(1)));
  }

  @Test
  default void silence_stays_silence() {
    AudioClip silence = Sounds.silence(AudioFormat.mono(48_000), 9600);
    assertEquals(
        Sounds.silence(AudioFormat.mono(22_050), 4410), resampler().resample(silence, 22_050));
  }

  @Test
  default void constant_stays_constant_away_from_the_ends() {
    for (int targetHz : new int[] {16_000, 22_050, 96_000}) {
      AudioClip constant = Sounds.constant(AudioFormat.mono(44_100), 44_100, 0.5f);
      float[] samples = resampler().resample(constant, targetHz).samples(0);
      for (int i = samples.length / 4; i < samples.length * 3 / 4; i++) {
        assertEquals(0.5, samples[i], constantTolerance(), "sample " + i + " at " + targetHz);
      }
    }
  }

  /** Holds of itself for a resampler that does not say how far it hears. */
  @Test
  default void samples_hear_no_further_than_their_reach() {
    for (int targetHz : new int[] {16_000, 22_050, 96_000}) {
      int reach = resampler().reachSamples(44_100, targetHz).orElse(-1);
      if (reach >= 0) {
        assertReach(4 * reach + 1000, targetHz, reach);
      }
    }
  }

  private void assertReach(int samples, int targetHz, int reach) {
    AudioFormat mono = AudioFormat.mono(44_100);
    int changed = samples / 2;
    AudioClip clip = Sounds.noise(mono, samples);
    float[] before = resampler().resample(clip, targetHz).samples(0);
    AudioClip other = Sounds.noiseWith(mono, samples, changed, 0.9f);
    float[] after = resampler().resample(other, targetHz).samples(0);
    for (int i = 0; i < before.length; i++) {
      double distance = Math.abs((double) i * 44_100 / targetHz - changed);
      if (distance > reach) {
        assertEquals(
            before[i], after[i], "sample " + i + " hears one at a distance of " + distance);
      }
    }
  }

  @Test
  default void clip_is_not_written_to() {
    AudioClip clip = Sounds.noise(new AudioFormat(44_100, 2), 10_000);
    AudioClip before = Sounds.copy(clip);
    resampler().resample(clip, 16_000);
    assertEquals(before, clip);
  }

  @Test
  default void four_threads_get_what_one_gets() throws Exception {
    Resampler resampler = resampler();
    AudioClip clip = Sounds.noise(AudioFormat.mono(44_100), 20_000);
    AudioClip alone = resampler.resample(clip, 22_050);
    for (AudioClip result : Concurrently.call(() -> resampler.resample(clip, 22_050))) {
      assertEquals(alone, result);
    }
  }

  /** Only where the reach is declared; a resampler that hears the whole clip declares none. */
  @TestFactory
  default Stream<DynamicTest> pieces_with_their_reach_give_what_the_whole_gives() {
    return ratesHz()
        .filter(rates -> resampler().reachSamples(rates[0], rates[1]).isPresent())
        .map(
            rates ->
                DynamicTest.dynamicTest(
                    rates[0] + " to " + rates[1] + " Hz",
                    () -> ReachChecks.check(resampler(), rates[0], rates[1], reachTolerance())));
  }
}
