package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtGrid;

/**
 * Parameters of chroma from the variable-Q transform, with librosa's defaults for equal
 * temperament.
 */
public record ChromaVqtConfig(
    @ParamGroup CqtGrid grid,
    @Param(value = "Number of octaves", defaultValue = "7", min = 1, max = 16) int octaves,
    @Param(
            value = "Number of pitch classes to an octave, each a bin",
            defaultValue = "12",
            min = 1,
            max = 960)
        int binsPerOctave,
    @Param(
            value = "What every bandwidth is widened by; 0 for constant Q",
            unit = "Hz",
            defaultValue = "0",
            min = 0,
            max = 10_000)
        double gammaHz,
    @Param(
            value = "Deviation from A4 = 440 Hz, as a share of a bin",
            unit = "bins",
            defaultValue = "0",
            min = -0.5,
            max = 0.5)
        double tuning,
    @Param(
            value = "Energies below it count as none, before frames are normalised",
            defaultValue = "0",
            min = 0)
        double threshold,
    @Param(
            value =
                "What is made 1 in each frame: the maximum, the sum, the Euclidean length, or nothing",
            defaultValue = "max")
        ChromaNorm norm)
    implements CqtGrid.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public ChromaVqtConfig {
    CqtBands bands =
        new CqtBands(grid.fminHz(), octaves * binsPerOctave, binsPerOctave, gammaHz, 1);
    ChromaLimits.requireBands(bands, Optional.of(tuning), grid.sampleRateHz());
  }

  /** The parameters that librosa has. */
  public static ChromaVqtConfig defaults() {
    return new ChromaVqtConfig(CqtGrid.defaults(), 7, 12, 0, 0, 0, ChromaNorm.MAX);
  }

  CqtBands bands() {
    return new CqtBands(grid.fminHz(), octaves * binsPerOctave, binsPerOctave, gammaHz, 1);
  }
}
