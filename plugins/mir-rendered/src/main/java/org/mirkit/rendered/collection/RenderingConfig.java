package org.mirkit.rendered.collection;

import java.util.List;
import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.rendered.sound.SoundConfig;

/**
 * What all rendered collections have in common.
 *
 * @param sound how it is rendered
 * @param programs that play instead of those in the files
 * @param parts that are played
 * @param excerptSeconds how much of each song is rendered
 * @param excerpt where that lies
 * @param limit how many songs there are at most
 * @param seed of what is left to chance
 */
public record RenderingConfig(
    @ParamGroup SoundConfig sound,
    @Param(
            value =
                "General MIDI programs, from 0, instead of those in the files: each song is played by one"
                    + " of them, by chance; percussion stays",
            defaultValue = "[]",
            min = 0,
            max = 127,
            example = "[0, 4, 24, 48]")
        List<Integer> programs,
    @Param(
            value =
                "Parts (names of MIDI tracks) that are played and noted; when there are none, all",
            defaultValue = "[]",
            example = "[MELODY]")
        List<String> parts,
    @Param(
            value = "How much of each song is rendered; when not given, all of it",
            unit = "s",
            min = 1,
            max = 3600,
            example = "60")
        Optional<Double> excerptSeconds,
    @Param(value = "Where in the song that lies", defaultValue = "start") ExcerptPlace excerpt,
    @Param(
            value = "How many songs are chosen, by chance; when not given, all",
            min = 1,
            example = "120")
        Optional<Integer> limit,
    @Param(value = "Another seed chooses other songs and programs", defaultValue = "1") long seed) {

  /** Copies the lists. */
  public RenderingConfig {
    programs = List.copyOf(programs);
    parts = List.copyOf(parts);
  }
}
