package org.mirkit.api.representation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;

class FeatureSpecTest {
  private static final FeatureSpec STEREO =
      new FeatureSpec(
          new AudioFormat(1000, 2), Axis.index("channel", 1), Axis.index("bin", 1), 4, "share");

  @Test
  void clip_in_the_right_format_and_long_enough_is_usable() {
    AudioClip clip = AudioClip.of(1000, new float[4], new float[4]);
    assertDoesNotThrow(() -> STEREO.requireUsable(clip, 4));
  }

  @Test
  void clip_in_another_format_is_refused_with_both() {
    assertEquals(
        "the clip has 1000 Hz, mono, expected 1000 Hz, 2 channels: resample it and mix it down first",
        refusal(AudioClip.of(1000, new float[4])));
  }

  @Test
  void clip_without_a_frame_is_refused_with_the_length_that_it_lacks() {
    assertEquals(
        "the clip has 3 samples, too short for a frame, which needs 4",
        refusal(AudioClip.of(1000, new float[3], new float[3])));
    assertEquals(
        "the clip holds no samples, expected at least 4",
        refusal(AudioClip.of(1000, new float[0], new float[0])));
  }

  @Test
  void sample_that_is_no_number_is_refused_with_its_place() {
    float[] right = new float[2000];
    right[1500] = Float.NaN;
    assertEquals(
        "sample 1500 of channel 2 (at 1.500 s) is NaN, expected finite numbers",
        refusal(AudioClip.of(1000, new float[2000], right)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 511, 512, 1024, 1029})
  void first_sample_that_is_no_number_is_told_wherever_it_stands(int index) {
    float[] right = new float[1030];
    right[index] = Float.POSITIVE_INFINITY;
    assertEquals(
        "sample %d of channel 2 (at %.3f s) is Infinity, expected finite numbers"
            .formatted(index, index / 1000.0),
        refusal(AudioClip.of(1000, new float[1030], right)));
  }

  @Test
  void samples_whose_sum_is_beyond_all_floats_are_numbers() {
    float[] loud = new float[1030];
    Arrays.fill(loud, Float.MAX_VALUE);
    AudioClip clip = AudioClip.of(1000, loud, loud);
    assertDoesNotThrow(() -> STEREO.requireUsable(clip, 4));
  }

  private static String refusal(AudioClip clip) {
    return assertThrows(AudioException.class, () -> STEREO.requireUsable(clip, 4)).getMessage();
  }
}
