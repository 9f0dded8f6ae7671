package org.mirkit.runner.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CropTest {

  @Test
  void excerpts_that_touch_cover_a_track_and_end_with_it() {
    assertArrayEquals(new int[] {0, 10, 20, 25}, new Crop(10, 10).starts(35));
    assertArrayEquals(new int[] {0, 10, 20}, new Crop(10, 10).starts(30));
  }

  @Test
  void a_track_shorter_than_an_excerpt_gives_one() {
    assertArrayEquals(new int[] {0}, new Crop(10, 10).starts(4));
    assertArrayEquals(new int[] {0}, new Crop(10, 10).starts(10));
  }

  @Property
  void every_frame_is_heard(
      @ForAll @IntRange(min = 1, max = 50) int frames,
      @ForAll @IntRange(min = 1, max = 50) int hop,
      @ForAll @IntRange(min = 1, max = 500) int track) {
    int covered = 0;
    for (int start : new Crop(frames, Math.min(hop, frames)).starts(track)) {
      assertTrue(start <= covered, "a gap before " + start);
      covered = start + frames;
    }
    assertTrue(covered >= track);
    assertEquals(0, new Crop(frames, hop).starts(track)[0]);
  }
}
