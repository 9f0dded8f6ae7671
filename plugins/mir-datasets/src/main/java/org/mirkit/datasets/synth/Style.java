package org.mirkit.datasets.synth;

import java.util.Locale;
import java.util.function.Consumer;

/** What a piece is like, and the class that a model is to find. */
enum Style {
  /** Broken chords on plucked strings. */
  ARPEGGIO(Arpeggio::play),
  /** Long chords that swell and beat. */
  DRONE(Drone::play),
  /** One voice with vibrato. */
  MELODY(Melody::play),
  /** A drum kit at a steady tempo. */
  PERCUSSION(Percussion::play);

  private final Consumer<Stage> player;

  Style(Consumer<Stage> player) {
    this.player = player;
  }

  /** Plays for as long as the stage is. */
  void playOn(Stage stage) {
    player.accept(stage);
  }

  /** The class's name. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
