package org.mirkit.rendered.collection;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clip, whose file's name says what it is: quadrant, song, number.
 *
 * @param file of the score
 * @param quadrant of Russell's plane of valence and arousal, {@code Q1} to {@code Q4}: happy,
 *     tense, sad, calm
 * @param song that it was taken from, by its address on YouTube
 */
record EmopiaClip(Path file, String quadrant, String song) {
  /**
   * Songs that are a part of a longer one too, by its address: of their clips {@code
   * Q4_FoTXpYZXxJs_0} and {@code Q4_jO2zX6Ul8GM_2}, 98 % and 93 % of the notes are those of {@code
   * Q4_Ie5koh4qvJc_16} and {@code _28}, all moved by one time.
   */
  private static final Map<String, String> PART_OF =
      Map.of("FoTXpYZXxJs", "Ie5koh4qvJc", "jO2zX6Ul8GM", "Ie5koh4qvJc");

  private static final Pattern NAME = Pattern.compile("(Q[1-4])_(.+)_\\d+\\.mid");

  /** The clip that a file holds, if its name is one of a clip. */
  static Optional<EmopiaClip> of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        ? Optional.of(new EmopiaClip(file, name.group(1), name.group(2)))
        : Optional.empty();
  }

  /** Whose clips must not be on both sides of a split: the song's, or those that it is part of. */
  String group() {
    return PART_OF.getOrDefault(song, song);
  }
}
