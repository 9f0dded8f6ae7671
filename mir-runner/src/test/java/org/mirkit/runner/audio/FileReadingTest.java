package org.mirkit.runner.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;

class FileReadingTest {
  private static final Path FILE = Path.of("a.wav");

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 999, 100_000, 100_001, 1_000_000, Long.MAX_VALUE})
  void whole_sound_is_read_whatever_length_its_header_declares(long declared) {
    AudioClip clip = ClipStream.noise(8000, 1, 100_000);
    assertEquals(clip, AudioReader.drain(new ClipStream(clip, OptionalLong.of(declared))));
  }

  @Test
  void whole_sound_is_read_when_no_length_is_declared() {
    AudioClip clip = ClipStream.noise(8000, 2, 200_000);
    assertEquals(clip, AudioReader.drain(new ClipStream(clip, OptionalLong.empty())));
  }

  @Test
  void samples_so_large_that_their_sum_is_infinite_are_still_numbers() {
    float[] loud = new float[9];
    Arrays.fill(loud, Float.MAX_VALUE);
    assertArrayEquals(loud, read(1, loud).samples(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 70_001, 99_998, 99_999})
  void sample_that_is_not_a_number_is_refused_with_its_place(int place) {
    float[] right = new float[100_000];
    right[place] = Float.NaN;
    for (int wanted : new int[] {1, 2}) {
      String message =
          assertThrows(AudioException.class, () -> read(wanted, new float[100_000], right))
              .getMessage();
      assertEquals(
          "a.wav: sample %d of channel 2 (at %.3f s) is NaN; expected finite samples: export the file again"
              .formatted(place, place / 8000.0),
          message);
    }
  }

  @Test
  void mono_is_the_mean_of_all_channels() {
    AudioClip mono = read(1, new float[] {0.5f, -1}, new float[] {0.25f, 1}, new float[] {0, 3});
    assertArrayEquals(new float[] {0.25f, 1}, mono.samples(0), 1e-7f);
  }

  private static AudioClip read(int wanted, float[]... channels) {
    AudioClip clip = AudioClip.of(8000, channels);
    ClipStream decoded = new ClipStream(clip, OptionalLong.of(clip.length()));
    return AudioReader.drain(new FileSound(FILE, decoded, wanted));
  }
}
