package org.mirkit.datasets.tones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a track consists of. */
public enum Material {
  /** One note; its class is the pitch class. */
  NOTES(new int[] {0}),
  /** Root and third; its class is major or minor. */
  DYADS(new int[] {0, 4}, new int[] {0, 3}),
  /** A triad; its class is major or minor. */
  TRIADS(new int[] {0, 4, 7}, new int[] {0, 3, 7}),
  /** Notes one after another within an octave, with pauses; they have a curve and no class. */
  MELODIES(new int[] {0});

  private static final List<String> MODES = List.of("maj", "min");

  private final int[][] qualities;

  Material(int[]... qualities) {
    this.qualities = qualities;
  }

  /** Its name in ids. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many qualities it comes in. */
  int qualities() {
    return qualities.length;
  }

  /** How many roots it comes on. */
  int roots() {
    return this == MELODIES ? 1 : 12;
  }

  /** Semitones above the root. */
  int[] intervals(int quality) {
    return qualities[quality].clone();
  }

  /** The class of a track, if it has one. */
  Optional<String> className(String root, int quality) {
    return switch (this) {
      case NOTES -> Optional.of(root);
      case DYADS, TRIADS -> Optional.of(MODES.get(quality));
      case MELODIES -> Optional.empty();
    };
  }

  /** The chord of a track in Harte's spelling, if it has one. */
  Optional<String> chord(String root, int quality) {
    return switch (this) {
      case TRIADS -> Optional.of(root + ":" + MODES.get(quality));
      case DYADS -> Optional.of(root + (quality == 0 ? ":(3)" : ":(b3)"));
      case NOTES, MELODIES -> Optional.empty();
    };
  }
}
