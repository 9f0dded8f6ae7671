package org.mirkit.representations.augmentation;

import java.nio.file.Path;
import java.util.Optional;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/** Parameters of {@link Mix}. */
public record MixConfig(
    @Param(
            "Folder of sounds to mix with, such as crowds and streets; if nothing, other tracks that"
                + " are learned from")
        Optional<Path> background,
    @Param(
            value = "Lowest ratio of the track to the other sound, for the most mixed result",
            unit = "dB",
            defaultValue = "5",
            min = -60,
            max = 60)
        double minSnrDb,
    @Param(
            value = "Highest ratio of the track to the other sound, for the cleanest result",
            unit = "dB",
            defaultValue = "20",
            min = -60,
            max = 60)
        double maxSnrDb,
    @Param(
            value =
                "own: the track's, the other sound being a background; both: those of both tracks,"
                    + " for tags, activity, notes and onsets",
            defaultValue = "own")
        MixedLabels labels) {

  /** Refuses an empty range, and labels of a background. */
  public MixConfig {
    Range.requireOrdered("minSnrDb", minSnrDb, "maxSnrDb", maxSnrDb, " dB");
    if (background.isPresent() && labels == MixedLabels.BOTH) {
      throw new ConfigException(
          "labels",
          "found both, but sounds of a folder have no labels; leave out labels, or leave out background to mix with other tracks");
    }
  }
}
