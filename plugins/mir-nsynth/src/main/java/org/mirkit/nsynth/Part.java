package org.mirkit.nsynth;

import java.util.Locale;

/** A part of the collection, in a folder of its own; instruments of train are in no other. */
enum Part {
  TRAIN,
  VALID,
  TEST;

  /** Relative to the root. */
  String folder() {
    return "nsynth-" + name().toLowerCase(Locale.ROOT);
  }

  /** What is known of its notes, relative to the root. */
  String table() {
    return folder() + "/examples.json";
  }

  /** The sound of a note, relative to the root. */
  String sound(String note) {
    return folder() + "/audio/" + note + ".wav";
  }
}
