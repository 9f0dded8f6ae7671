package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.representations.cqt.CqtBands;

/** The parameters of the bins that are summed up to pitch classes, with librosa's defaults. */
public record ChromaBins(
    @Param(value = "Number of octaves", defaultValue = "7", min = 1, max = 16) int octaves,
    @Param(
            value = "Number of bins to an octave, a multiple of the number of pitch classes",
            defaultValue = "36",
            min = 1,
            max = 960)
        int binsPerOctave,
    @Param(value = "Number of pitch classes to an octave", defaultValue = "12", min = 1, max = 120)
        int chroma,
    @Param(
            value = "Deviation from A4 = 440 Hz as a share of a bin; estimated when not given",
            unit = "bins",
            min = -0.5,
            max = 0.5,
            example = "0")
        Optional<Double> tuning) {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public ChromaBins {
    PitchClasses.requireMultiple(binsPerOctave, chroma);
  }

  /** librosa's defaults. */
  public static ChromaBins defaults() {
    return new ChromaBins(7, 36, 12, Optional.empty());
  }

  CqtBands bands(double fminHz) {
    return CqtBands.constantQ(fminHz, octaves * binsPerOctave, binsPerOctave, 1);
  }
}
