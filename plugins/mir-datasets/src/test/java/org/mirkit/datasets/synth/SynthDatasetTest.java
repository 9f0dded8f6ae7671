package org.mirkit.datasets.synth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Track;

class SynthDatasetTest {
  /**
   * Other work on the machine must not fail a test of speed, so it goes by the thread's own time.
   */
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  @Test
  void each_style_is_a_class_and_each_artist_plays_all_of_them() {
    List<Track> tracks = tracks(16, 4, 1);

    assertEquals(64, tracks.size());
    Set<String> pairs = new HashSet<>();
    for (Track track : tracks) {
      pairs.add(label(track) + " " + track.group().orElseThrow());
      assertTrue(track.id().startsWith(label(track) + "/" + track.group().orElseThrow()));
    }
    assertEquals(4 * 4, pairs.size());
  }

  @Test
  void ids_and_recipes_are_unique_and_in_order() {
    List<Track> tracks = tracks(30, 7, 1);

    assertEquals(120, tracks.stream().map(Track::id).distinct().count());
    assertEquals(120, tracks.stream().map(t -> t.audio().name()).distinct().count());
    assertEquals(
        tracks.stream().map(Track::id).sorted().toList(), tracks.stream().map(Track::id).toList());
  }

  @Test
  void a_recipe_names_all_that_the_sound_depends_on() {
    assertEquals(
        "mirkit-synth-1 style=arpeggio artist=0 take=0 seed=9 samples=44100 sampleRateHz=22050",
        tracks(1, 1, 9).get(0).audio().name());
  }

  @Test
  void equal_recipes_give_bitwise_equal_clips_and_another_seed_another_one() {
    AudioClip clip = render(tracks(2, 1, 5).get(1));

    assertEquals(clip, render(tracks(2, 1, 5).get(1)));
    assertNotEquals(clip, render(tracks(2, 1, 6).get(1)));
  }

  /**
   * Golden: the generator's own output on JDK 17 and 25; a change of sound must raise its version.
   */
  @Test
  void every_JVM_renders_the_same_bits() {
    CRC32 checksum = new CRC32();
    for (Track track : tracks(4, 2, 1)) {
      float[] samples = render(track).samples(0);
      ByteBuffer bytes = ByteBuffer.allocate(4 * samples.length);
      bytes.asFloatBuffer().put(samples);
      checksum.update(bytes);
    }
    assertEquals("43c7b82b", Long.toHexString(checksum.getValue()));
  }

  @Test
  void every_clip_is_finite_audible_within_full_scale_and_begins_and_ends_softly() {
    for (int rateHz : new int[] {8_000, 22_050, 96_000}) {
      for (Track track : tracks(6, 3, 2, 1.37, rateHz)) {
        AudioClip clip = render(track);
        float[] samples = clip.samples(0);
        assertEquals(Math.round(1.37 * rateHz), samples.length);
        double peak = 0;
        for (float sample : samples) {
          assertTrue(Float.isFinite(sample), track.id());
          peak = Math.max(peak, Math.abs(sample));
        }
        assertTrue(peak > 0.1 && peak < 1, track.id() + " has the peak " + peak);
        assertEquals(0, Math.abs(samples[0]));
        assertEquals(0, Math.abs(samples[samples.length - 1]));
      }
    }
  }

  @Test
  void rendering_is_far_faster_than_real_time() {
    List<Track> tracks = tracks(6, 3, 3, 6, 22_050);
    tracks.forEach(SynthDatasetTest::render);
    double best = 0;
    for (int round = 0; round < 3; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      tracks.forEach(SynthDatasetTest::render);
      best = Math.max(best, tracks.size() * 6 / ((THREAD.getCurrentThreadCpuTime() - start) / 1e9));
    }
    assertTrue(best > 100, "only " + best + " times real time");
  }

  /**
   * Four numbers that a person could hear (unrest of the level, noisiness and its unrest, crest)
   * tell the styles of unheard artists apart far better than chance (0.25), but not perfectly.
   */
  @Test
  void styles_of_unheard_artists_can_be_told_apart_by_simple_traits() {
    List<Track> tracks = tracks(32, 8, 1, 6, 22_050);
    NearestStyle model = new NearestStyle();
    for (Track track : tracks) {
      if (isHeard(track)) {
        model.learn(label(track), Traits.of(render(track)));
      }
    }
    List<Track> unheard = tracks.stream().filter(t -> !isHeard(t)).toList();
    long right =
        unheard.stream().filter(t -> model.guess(Traits.of(render(t))).equals(label(t))).count();
    double accuracy = (double) right / unheard.size();
    assertTrue(accuracy > 0.6, "accuracy " + accuracy);
  }

  private static boolean isHeard(Track track) {
    return track.group().orElseThrow().compareTo("artist-4") < 0;
  }

  private static List<Track> tracks(int perClass, int artists, long seed) {
    return tracks(perClass, artists, seed, 2, 22_050);
  }

  private static List<Track> tracks(
      int perClass, int artists, long seed, double seconds, int sampleRateHz) {
    return new SynthDataset(new SynthConfig(perClass, seconds, sampleRateHz, artists, seed))
        .tracks();
  }

  private static String label(Track track) {
    return track.annotation(ClassLabel.class).orElseThrow().label();
  }

  private static AudioClip render(Track track) {
    return ((AudioSource.Rendered) track.audio()).renderer().get();
  }
}
