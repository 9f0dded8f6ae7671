package org.mirkit.representations.dsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;

class ClipCheckTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 511, 512, 1024, 1029})
  void the_first_sample_that_is_no_number_is_told_with_its_place(int index) {
    float[] right = new float[1030];
    right[index] = Float.POSITIVE_INFINITY;
    AudioClip clip = AudioClip.of(1000, new float[1030], right);
    AudioException refusal =
        assertThrows(AudioException.class, () -> ClipCheck.requireFinite(clip));
    assertEquals(
        "sample %d of channel 2 (at %.3f s) is Infinity, expected finite numbers"
            .formatted(index, index / 1000.0),
        refusal.getMessage());
  }

  @Test
  void samples_whose_sum_is_beyond_all_floats_are_numbers() {
    float[] loud = new float[1030];
    Arrays.fill(loud, Float.MAX_VALUE);
    ClipCheck.requireFinite(AudioClip.of(1000, loud));
  }
}
