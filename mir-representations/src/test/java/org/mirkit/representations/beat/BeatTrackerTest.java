package org.mirkit.representations.beat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.representations.RhythmicSignal;
import org.mirkit.representations.SyntheticSounds;

/**
 * The golden beats and tempi are those of librosa 0.11.0's {@code beat.beat_track}, printed by
 * {@code make_golden_beat.py}; frames are compared without tolerance.
 */
class BeatTrackerTest {
  private static final BeatTracker LIBROSA = new BeatTracker(BeatTrackerConfig.of(22_050, 512));

  @Test
  void ninety_six_beats_a_minute_are_where_librosa_has_them() {
    int[] beats = {28, 55, 82, 109, 135, 162, 189, 216, 243, 270, 297, 324, 351, 378, 405};
    check(LIBROSA, RhythmicSignal.clip(96, 10), 95.703125, beats);
  }

  @Test
  void a_hundred_and_forty_beats_a_minute_are_where_librosa_has_them() {
    int[] beats = {
      19, 38, 56, 75, 93, 112, 130, 149, 167, 185, 204, 222, 241, 259, 278, 296, 314, 329
    };
    check(LIBROSA, RhythmicSignal.clip(140, 8), 143.5546875, beats);
  }

  @Test
  void weak_beats_at_the_ends_stay_if_they_are_not_trimmed() {
    BeatTracker untrimmed = new BeatTracker(new BeatTrackerConfig(22_050, 512, 120, 100, false));
    int[] slow = {1, 28, 55, 82, 109, 135, 162, 189, 216, 243, 270, 297, 324, 351, 378, 405, 430};
    check(untrimmed, RhythmicSignal.clip(96, 10), 95.703125, slow);
    int[] fast = {
      1, 19, 38, 56, 75, 93, 112, 130, 149, 167, 185, 204, 222, 241, 259, 278, 296, 314, 329, 344
    };
    check(untrimmed, RhythmicSignal.clip(140, 8), 143.5546875, fast);
  }

  @Test
  void a_slow_expectation_finds_every_second_beat() {
    BeatTracker slow = new BeatTracker(new BeatTrackerConfig(22_050, 256, 70, 400, true));
    int[] beats = {112, 186, 260, 334, 408, 482, 555, 627};
    check(slow, RhythmicSignal.clip(140, 8), 69.83741554, beats);
  }

  private static void check(BeatTracker tracker, AudioClip clip, double bpm, int... frames) {
    Beats beats = tracker.track(clip);
    assertArrayEquals(frames, beats.frames(), beats::toString);
    assertEquals(bpm, beats.tempoBpm(), 1e-8);
    assertArrayEquals(frames, tracker.beats(clip));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 5000, 100_000})
  void silence_has_no_beats(int samples) {
    Beats beats = LIBROSA.track(SyntheticSounds.clip(new float[samples]));
    assertEquals(new Beats(0, new int[0]), beats);
  }

  @Property(tries = 8)
  void loudness_moves_no_beat(@ForAll @DoubleRange(min = 0.1, max = 1.9) double factor) {
    float[] samples = RhythmicSignal.samples(110, 6);
    assertEquals(
        LIBROSA.track(SyntheticSounds.clip(samples)),
        LIBROSA.track(SyntheticSounds.clip(SyntheticSounds.scaled(samples, factor))));
  }

  @Property(tries = 8)
  void music_that_sets_in_some_frames_later_has_its_beats_as_many_frames_later(
      @ForAll @IntRange(max = 60) int frames) {
    float[] samples = SyntheticSounds.delayed(RhythmicSignal.samples(110, 6), 43 * 512);
    int[] expected = LIBROSA.beats(SyntheticSounds.clip(samples));
    Arrays.setAll(expected, i -> expected[i] + frames);
    float[] later = SyntheticSounds.delayed(samples, frames * 512);
    assertArrayEquals(expected, LIBROSA.beats(SyntheticSounds.clip(later)));
  }

  @Property(tries = 20)
  void beats_of_any_sound_rise_within_its_frames(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20_000) int samples) {
    int[] beats = LIBROSA.beats(SyntheticSounds.clip(SyntheticSounds.noise(samples, seed)));
    for (int i = 0; i < beats.length; i++) {
      assertTrue(beats[i] > (i == 0 ? -1 : beats[i - 1]), Arrays.toString(beats));
      assertTrue(beats[i] <= samples / 512, Arrays.toString(beats));
    }
  }

  @Test
  void sound_at_another_rate_is_refused() {
    AudioClip clip = AudioClip.of(44_100, new float[5000]);
    AudioException refusal = assertThrows(AudioException.class, () -> LIBROSA.beats(clip));
    assertTrue(refusal.getMessage().contains("44100 Hz"), refusal.getMessage());
  }

  @Test
  void what_no_beats_can_be_tracked_with_is_refused_with_the_numbers_that_would_do() {
    refused("hopSamples", "11 to 5512 samples", () -> BeatTrackerConfig.of(22_050, 10));
    refused("hopSamples", "11 to 5512 samples", () -> BeatTrackerConfig.of(22_050, 5513));
    refused("sampleRateHz", "1000 to 96000 Hz", () -> BeatTrackerConfig.of(192_000, 4096));
    refused("sampleRateHz", "1000 to 96000 Hz", () -> BeatTrackerConfig.of(999, 64));
    refused(
        "startBpm",
        "15.0 to 320.0",
        () -> new BeatTrackerConfig(22_050, 512, Double.NaN, 100, true));
    refused("tightness", "100 would", () -> new BeatTrackerConfig(22_050, 512, 120, 0, true));
  }

  @Test
  void the_numbers_that_would_do_do() {
    for (int rate : new int[] {1000, 22_050, 96_000}) {
      for (double bpm : new double[] {15, 120, 320}) {
        int largest = (int) (30 * rate / bpm);
        assertEquals(largest, new BeatTrackerConfig(rate, largest, bpm, 100, true).hopSamples());
      }
      int smallest = 8 * rate / 16_385 + 1;
      assertEquals(smallest, BeatTrackerConfig.of(rate, smallest).hopSamples());
    }
  }

  private static void refused(String parameter, String words, Executable config) {
    ConfigException refusal = assertThrows(ConfigException.class, config);
    assertEquals(Optional.of(parameter), refusal.parameter());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }
}
