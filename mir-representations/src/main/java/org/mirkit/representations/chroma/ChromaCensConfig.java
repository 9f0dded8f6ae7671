package org.mirkit.representations.chroma;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.representations.cqt.CqtBands;
import org.mirkit.representations.cqt.CqtGrid;

/** Parameters of CENS features, with librosa's defaults. */
public record ChromaCensConfig(
    @ParamGroup CqtGrid grid,
    @ParamGroup ChromaBins bins,
    @Param(
            value = "Length of the smoothing window; 1 for none",
            unit = "frames",
            defaultValue = "41",
            min = 1,
            max = 65_536)
        int smoothingFrames,
    @Param(
            value =
                "What is made 1 in each frame: the maximum, the sum, the Euclidean length, or nothing",
            defaultValue = "euclidean")
        ChromaNorm norm)
    implements CqtGrid.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public ChromaCensConfig {
    ChromaLimits.requireBands(bins.bands(grid.fminHz()), bins.tuning(), grid.sampleRateHz());
  }

  /** The parameters that librosa has. */
  public static ChromaCensConfig defaults() {
    return new ChromaCensConfig(
        CqtGrid.defaults(), ChromaBins.defaults(), 41, ChromaNorm.EUCLIDEAN);
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
