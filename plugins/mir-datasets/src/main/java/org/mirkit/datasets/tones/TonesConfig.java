package org.mirkit.datasets.tones;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of the dataset {@code tones}.
 *
 * @param material what a track consists of
 * @param octaves of the roots
 * @param timbres recipes of partials
 * @param snrDb noise levels
 * @param takes how often each is made
 * @param group what keeps tracks on one side of a split
 * @param seconds length of each track
 * @param detuneCents how far tracks are out of tune at most
 * @param sampleRateHz rate of each track
 * @param seed of everything that is left to chance
 */
public record TonesConfig(
    @Param(
            value =
                "What a track consists of: single notes (with pitch class and pitch curve), dyads or"
                    + " triads (major and minor, with chord), or melodies (with pitch curve)",
            defaultValue = "notes")
        Material material,
    @Param(
            value = "Octaves of the notes or roots; A4 is 440 Hz",
            defaultValue = "[3, 4, 5]",
            min = 0,
            max = 9)
        List<Integer> octaves,
    @Param(
            value =
                "Timbres: a pure tone, few partials, many, odd ones alone, those of a voice with vibrato",
            defaultValue = "[sine, dark, bright, hollow, vibrato]")
        List<Timbre> timbres,
    @Param(
            value = "Levels of the tones above white noise, each a part of the collection",
            unit = "dB",
            defaultValue = "[40, 20, 10]",
            min = -20,
            max = 120)
        List<Integer> snrDb,
    @Param(
            value =
                "How many tracks of each note, octave, timbre and noise level are made; they differ in"
                    + " what is left to chance",
            defaultValue = "1",
            min = 1,
            max = 10_000)
        int takes,
    @Param(
            value =
                "What keeps tracks on one side of a split: the same timbre, octave or noise level",
            defaultValue = "timbre")
        TonesGroup group,
    @Param(value = "Length of each track", unit = "s", defaultValue = "1", min = 0.2, max = 600)
        double seconds,
    @Param(
            value = "How far a track is out of tune at most, by chance",
            unit = "cents",
            defaultValue = "10",
            min = 0,
            max = 50)
        double detuneCents,
    @Param(
            value = "Sample rate of each track",
            unit = "Hz",
            defaultValue = "22050",
            min = 8000,
            max = 192_000)
        int sampleRateHz,
    @Param(value = "Another seed gives other takes", defaultValue = "1") long seed) {
  /** How much of the sample rate frequencies may reach. */
  static final double USABLE = 0.45;

  private static final double HIGHEST_OF_OCTAVE_0_HZ = 51;

  /** Refuses empty and repeated choices, and octaves beyond what the rate can hold. */
  public TonesConfig {
    octaves = distinct("octaves", octaves);
    timbres = distinct("timbres", timbres);
    snrDb = distinct("snrDb", snrDb);
    double highestHz = HIGHEST_OF_OCTAVE_0_HZ * (1 << Collections.max(octaves));
    if (highestHz > USABLE * sampleRateHz) {
      throw new ConfigException(
          "octaves",
          "notes of octave %d reach %.0f Hz, more than a sample rate of %d Hz holds; leave it out or raise sampleRateHz"
              .formatted(Collections.max(octaves), highestHz, sampleRateHz));
    }
  }

  private static <T> List<T> distinct(String parameter, List<T> values) {
    if (values.isEmpty() || new HashSet<>(values).size() != values.size()) {
      throw new ConfigException(
          parameter, "found %s; expected at least one, each once".formatted(values));
    }
    return List.copyOf(values);
  }
}
