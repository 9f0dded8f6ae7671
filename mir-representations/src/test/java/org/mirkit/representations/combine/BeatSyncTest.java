package org.mirkit.representations.combine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.representations.SyntheticSounds.values;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.Npy;
import org.mirkit.representations.RhythmicSignal;
import org.mirkit.representations.SyntheticSounds;
import org.mirkit.representations.beat.BeatTracker;
import org.mirkit.representations.beat.BeatTrackerConfig;
import org.mirkit.representations.temporal.FrameConfig;
import org.mirkit.representations.temporal.TemporalProviders;

class BeatSyncTest {
  private static final BeatTracker TRACKER = new BeatTracker(BeatTrackerConfig.of(22_050, 256));

  /** librosa's {@code util.sync} of its own beats, repeated; see {@code make_golden_beat.py}. */
  @ParameterizedTest
  @EnumSource
  void what_is_held_is_what_librosa_synchronises(BeatAggregate aggregate) {
    float[] all = Npy.golden("beat_sync_rms.npy").floats();
    int frames = all.length / 3;
    int row = aggregate.ordinal();
    float[] expected = Arrays.copyOfRange(all, row * frames, (row + 1) * frames);
    float[] actual = values(held(Parts.rms(), aggregate).extract(RhythmicSignal.clip(140, 4)));
    assertArrayEquals(expected, actual, 1e-7f);
  }

  @Property(tries = 10)
  void values_change_on_beats_only(
      @ForAll BeatAggregate aggregate, @ForAll @DoubleRange(min = 60, max = 200) double bpm) {
    AudioClip clip = RhythmicSignal.clip(bpm, 3);
    Features features = held(Parts.mel(), aggregate).extract(clip);
    int[] beats = TRACKER.beats(clip);
    for (int frame = 1; frame < features.frames(); frame++) {
      if (Arrays.binarySearch(beats, frame) < 0) {
        for (int bin = 0; bin < 20; bin++) {
          assertEquals(features.at(0, bin, frame - 1), features.at(0, bin, frame));
        }
      }
    }
  }

  @Property(tries = 10)
  void what_is_held_twice_is_bitwise_what_is_held_once(
      @ForAll BeatAggregate aggregate, @ForAll @DoubleRange(min = 60, max = 200) double bpm) {
    AudioClip clip = RhythmicSignal.clip(bpm, 3);
    Representation once = held(Parts.mel(), aggregate);
    assertArrayEquals(values(once.extract(clip)), values(held(once, aggregate).extract(clip)));
  }

  /** A single bin divided by its own amount is 1 in every frame. */
  @ParameterizedTest
  @EnumSource
  void a_constant_stays_as_it_is(BeatAggregate aggregate) {
    Representation constant =
        new Normalize(new NormalizeConfig(Parts.rms(), NormalizeMethod.MAX, NormalizeScope.FRAME));
    AudioClip clip = RhythmicSignal.clip(130, 3);
    assertTrue(TRACKER.beats(clip).length > 3);
    float[] ones = new float[constant.frames(clip.length())];
    Arrays.fill(ones, 1);
    assertArrayEquals(ones, values(constant.extract(clip)));
    assertArrayEquals(ones, values(held(constant, aggregate).extract(clip)));
  }

  @Test
  void a_clip_without_beats_is_one_interval() {
    float[] samples = new float[4000];
    Arrays.fill(samples, 1900, 2100, 1e-6f);
    AudioClip clip = SyntheticSounds.clip(samples);
    assertEquals(0, TRACKER.beats(clip).length);
    float[] levels = values(Parts.rms().extract(clip));
    float[] held = values(held(Parts.rms(), BeatAggregate.MAX).extract(clip));
    float highest = BeatAggregate.MAX.of(levels, 0, levels.length);
    assertTrue(highest > 0);
    for (float value : held) {
      assertEquals(highest, value);
    }
  }

  @Test
  void fewer_frames_than_the_tracker_has_are_held_as_far_as_they_go() {
    AudioClip clip = RhythmicSignal.clip(130, 3);
    Representation uncentered = Parts.mel(false);
    Features features = held(uncentered, BeatAggregate.MEDIAN).extract(clip);
    assertEquals(uncentered.frames(clip.length()), features.frames());
    assertEquals(uncentered.spec(), features.spec());
  }

  @Test
  void the_median_of_an_even_number_is_between_the_two_in_the_middle() {
    assertEquals(2.5f, BeatAggregate.MEDIAN.of(new float[] {9, 4, 1, 2, 3, -9}, 1, 5));
    assertEquals(3f, BeatAggregate.MEDIAN.of(new float[] {9, 4, 1, 3, -9}, 1, 4));
  }

  @Test
  void frames_in_which_no_beats_can_be_tracked_are_refused_with_what_would_do() {
    refused(
        "frames of 10 samples at 22050 Hz; 11 to 5512 samples would do",
        TemporalProviders.RMS.create(new FrameConfig(22_050, 512, 10, true)));
    refused(
        "frames of 7680 samples",
        new Subsample(new SubsampleConfig(Parts.rms(), 30, SubsampleMethod.MEAN)));
    refused("at 192000 Hz", TemporalProviders.RMS.create(new FrameConfig(192_000, 512, 256, true)));
  }

  @Test
  void a_representation_of_stereo_sound_is_refused() {
    refused("hears 2 channels", new Stereo(Parts.rms()));
  }

  private record Stereo(Representation mono) implements Representation {
    @Override
    public FeatureSpec spec() {
      FeatureSpec spec = mono.spec();
      return new FeatureSpec(
          new AudioFormat(22_050, 2),
          spec.channel(),
          spec.frequency(),
          spec.hopSamples(),
          spec.unit());
    }

    @Override
    public int frames(long samples) {
      return mono.frames(samples);
    }

    @Override
    public Features extract(AudioClip clip) {
      return mono.extract(AudioClip.of(22_050, clip.samples(0)));
    }
  }

  private static void refused(String words, Representation of) {
    ConfigException refusal =
        assertThrows(ConfigException.class, () -> new BeatSyncConfig(of, BeatAggregate.MEAN));
    assertEquals(Optional.of("representation"), refusal.parameter());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  private static Representation held(Representation of, BeatAggregate aggregate) {
    return new BeatSync(new BeatSyncConfig(of, aggregate));
  }
}
