package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtGrid;

/** Parameters of chroma from the constant-Q transform, with librosa's defaults. */
public record ChromaCqtConfig(
    @ParamGroup CqtGrid grid,
    @ParamGroup ChromaBins bins,
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
  public ChromaCqtConfig {
    ChromaLimits.requireBands(bins.bands(grid.fminHz()), bins.tuning(), grid.sampleRateHz());
  }

  /** The parameters that librosa has. */
  public static ChromaCqtConfig defaults() {
    return new ChromaCqtConfig(CqtGrid.defaults(), ChromaBins.defaults(), 0, ChromaNorm.MAX);
  }

  CqtBands bands() {
    return bins.bands(grid.fminHz());
  }

  int chroma() {
    return bins.chroma();
  }

  Optional<Double> tuning() {
    return bins.tuning();
  }
}
