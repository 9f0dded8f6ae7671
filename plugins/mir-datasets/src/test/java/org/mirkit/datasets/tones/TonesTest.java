package org.mirkit.datasets.tones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Track;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.DatasetContract;
import org.mirkit.testkit.ProviderContract;

class TonesTest {

  @Nested
  class Contracts implements ProviderContract<TonesConfig, Dataset>, DatasetContract {
    @Override
    public Provider<TonesConfig, Dataset> provider() {
      return TonesProviders.TONES;
    }

    @Override
    public TonesConfig exampleConfig() {
      return config(Material.MELODIES, TonesGroup.NOISE, 1);
    }

    @Override
    public Dataset dataset() {
      return provider().create(exampleConfig());
    }
  }

  @Test
  void every_note_is_there_in_every_octave_timbre_and_noise_level() {
    List<Track> tracks = tracks(Material.NOTES, TonesGroup.TIMBRE);
    assertEquals(12 * 2 * 5 * 2, tracks.size());
    Set<String> classes =
        tracks.stream()
            .map(track -> track.annotation(ClassLabel.class).orElseThrow().label())
            .collect(Collectors.toSet());
    assertEquals(12, classes.size());
  }

  @ParameterizedTest
  @EnumSource(TonesGroup.class)
  void any_of_timbre_octave_and_noise_can_be_held_out(TonesGroup group) {
    Set<String> groups =
        tracks(Material.NOTES, group).stream()
            .map(track -> track.group().orElseThrow())
            .collect(Collectors.toSet());
    assertEquals(
        switch (group) {
          case TIMBRE -> Set.of("sine", "dark", "bright", "hollow", "vibrato");
          case OCTAVE -> Set.of("octave-3", "octave-4");
          case NOISE -> Set.of("snr-60", "snr-10");
        },
        groups);
  }

  @Test
  void triads_have_their_mode_as_class_and_their_chord_after_Harte() {
    Track track = find(tracks(Material.TRIADS, TonesGroup.TIMBRE), "octave-4/snr-60/Csmin-0");
    assertEquals(Optional.of(ClassLabel.of("min")), track.annotation(ClassLabel.class));
    assertEquals(
        Optional.of(ChordSequence.ofWhole("C#:min")), track.annotation(ChordSequence.class));
    Track dyad = find(tracks(Material.DYADS, TonesGroup.TIMBRE), "octave-4/snr-60/Cmaj-0");
    assertEquals(Optional.of(ChordSequence.ofWhole("C:(3)")), dyad.annotation(ChordSequence.class));
  }

  /** Upward zero crossings count the periods of a pure tone, up to one at either end. */
  @Test
  void curve_of_a_pure_melody_is_what_is_heard() {
    Take take =
        new Take(config(Material.MELODIES, TonesGroup.TIMBRE, 1), 0, 0, 4, Timbre.SINE, 60, 0);
    PitchCurve curve = (PitchCurve) take.annotations().get(0);
    AudioClip clip = take.render();
    int heard = 0;
    for (Tone tone : take.tones()) {
      double from = tone.startSeconds() + 0.03;
      double to = tone.endSeconds() - 0.03;
      int middle = (int) Math.round(50 * (from + to));
      assertTrue(curve.voicedAt(middle), "no voice at " + middle);
      if (to - from > 0.1) {
        double expected = curve.hzAt(middle) * (to - from);
        int first = (int) (from * clip.sampleRateHz());
        int last = (int) (to * clip.sampleRateHz());
        assertEquals(expected, crossings(clip.samples(0), first, last), 1.1);
        heard++;
      }
    }
    assertTrue(heard > 2, "only " + heard + " notes");
  }

  private static int crossings(float[] samples, int from, int to) {
    int upwards = 0;
    for (int i = from + 1; i < to; i++) {
      upwards += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    return upwards;
  }

  @Test
  void vibrato_swings_by_forty_cents_and_other_timbres_are_steady() {
    PitchCurve swinging = note("vibrato");
    PitchCurve steady = note("bright");
    assertEquals(80, range(swinging), 2);
    assertEquals(0, range(steady), 1e-9);
  }

  private static PitchCurve note(String timbre) {
    return find(tracks(Material.NOTES, TonesGroup.TIMBRE), timbre + "/octave-4/snr-60/A-0")
        .annotation(PitchCurve.class)
        .orElseThrow();
  }

  private static double range(PitchCurve curve) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int i = 0; i < curve.size(); i++) {
      if (curve.voicedAt(i)) {
        least = Math.min(least, curve.hzAt(i));
        most = Math.max(most, curve.hzAt(i));
      }
    }
    return 1200 * Math.log(most / least) / Math.log(2);
  }

  @ParameterizedTest
  @EnumSource(Material.class)
  void equal_recipes_give_bitwise_equal_clips_within_full_scale_and_another_seed_others(
      Material material) {
    Track track = tracks(material, TonesGroup.TIMBRE).get(3);
    AudioClip clip = render(track);
    assertEquals(clip, render(tracks(material, TonesGroup.OCTAVE).get(3)));
    Track other = new TonesDataset(config(material, TonesGroup.TIMBRE, 2)).tracks().get(3);
    assertNotEquals(clip, render(other));
    assertNotEquals(track.audio().name(), other.audio().name());
    for (float sample : clip.samples(0)) {
      assertTrue(Math.abs(sample) <= 0.9f, "sample " + sample);
    }
  }

  @Test
  void choices_that_are_empty_repeated_or_too_high_are_config_errors() {
    refused(List.of(), List.of(20), 22_050);
    refused(List.of(4, 4), List.of(20), 22_050);
    refused(List.of(4), List.of(), 22_050);
    refused(List.of(8), List.of(20), 22_050);
  }

  private static void refused(List<Integer> octaves, List<Integer> snrDb, int rateHz) {
    assertThrows(
        ConfigException.class,
        () ->
            new TonesConfig(
                Material.NOTES,
                octaves,
                List.of(Timbre.SINE),
                snrDb,
                1,
                TonesGroup.TIMBRE,
                1,
                10,
                rateHz,
                1));
  }

  @Test
  void a_melody_that_is_but_a_pause_is_silence() {
    TonesConfig brief =
        new TonesConfig(
            Material.MELODIES,
            List.of(4),
            List.of(Timbre.SINE),
            List.of(20),
            10_000,
            TonesGroup.TIMBRE,
            0.2,
            0,
            8000,
            1);
    int pauses = 0;
    for (int number = 0; number < brief.takes(); number++) {
      Take take = new Take(brief, 0, 0, 4, Timbre.SINE, 20, number);
      if (take.tones().get(0).startSeconds() > 0.19995) {
        pauses++;
        for (float sample : take.render().samples(0)) {
          assertEquals(0, sample);
        }
      }
    }
    assertTrue(pauses > 0, "no take to test with");
  }

  private static TonesConfig config(Material material, TonesGroup group, long seed) {
    return new TonesConfig(
        material,
        List.of(3, 4),
        List.of(Timbre.values()),
        List.of(60, 10),
        1,
        group,
        2,
        10,
        22_050,
        seed);
  }

  private static List<Track> tracks(Material material, TonesGroup group) {
    return new TonesDataset(config(material, group, 1)).tracks();
  }

  private static Track find(List<Track> tracks, String end) {
    return tracks.stream().filter(track -> track.id().endsWith(end)).findFirst().orElseThrow();
  }

  private static AudioClip render(Track track) {
    return ((AudioSource.Rendered) track.audio()).renderer().get();
  }
}
