package org.mirkit.codecs;

import java.nio.file.Path;
import java.util.Locale;
import org.mirkit.api.AudioException;

/**
 * Counts what of a file could be decoded. A few broken packets are usual in files that have
 * travelled; a file of which most is broken is not music.
 */
final class Damage {
  /** So many broken packets say nothing yet about the rest of the file. */
  private static final int TOO_FEW_TO_JUDGE = 16;

  private final Path file;
  private long decoded;
  private long broken;
  private long brokenWithin;

  Damage(Path file) {
    this.file = file;
  }

  /** Counts a decoded frame. */
  void countDecoded() {
    decoded++;
    brokenWithin = broken;
  }

  /** Counts a packet that could not be decoded. */
  void countBroken(int code, double atSeconds) {
    broken++;
    if (broken > TOO_FEW_TO_JUDGE && broken > decoded) {
      throw mostlyBroken(Ffmpeg.words(code), atSeconds);
    }
  }

  /** Judges the whole file when its end is reached. */
  void judge(double atSeconds) {
    if (broken > decoded) {
      throw mostlyBroken("", atSeconds);
    }
    if (brokenWithin > 0) {
      System.getLogger(Damage.class.getPackageName())
          .log(
              System.Logger.Level.WARNING,
              "{0}: {1} of {2} packets are damaged; silence stands in for them",
              file,
              brokenWithin,
              brokenWithin + decoded);
    }
  }

  private AudioException mostlyBroken(String words, double atSeconds) {
    return new AudioException(
        String.format(
            Locale.ROOT,
            "%s: damaged: up to %.2f s, %d of %d packets cannot be decoded%s; get another copy",
            file,
            atSeconds,
            broken,
            broken + decoded,
            words.isEmpty() ? "" : " (" + words + ")"));
  }
}
