package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

/** Parameters of a variable-Q transform, with librosa's defaults; but levels in dB. */
public record VqtConfig(
    @ParamGroup CqtGrid grid,
    @ParamGroup CqtBins bins,
    @Param(
            value =
                "What every bandwidth is widened by, 0 for constant Q; as much as makes it a constant"
                    + " share of the ear's when not given",
            unit = "Hz",
            min = 0,
            max = 10_000,
            example = "20")
        Optional<Double> gammaHz,
    @ParamGroup CqtTuning deviation,
    @ParamGroup CqtFilters filters)
    implements CqtGrid.Owner, CqtFilters.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public VqtConfig {
    CqtLimits.require(
        bins.variableQ(grid, gammaHz, filters),
        deviation.tuning(),
        deviation.estimateTuning(),
        grid.sampleRateHz());
  }

  /** The parameters that librosa's {@code vqt} has, in dB. */
  public static VqtConfig defaults() {
    return new VqtConfig(
        CqtGrid.defaults(),
        CqtBins.defaults(),
        Optional.empty(),
        CqtTuning.A440,
        CqtFilters.defaults());
  }

  CqtBands bands() {
    return bins.variableQ(grid, gammaHz, filters);
  }

  double tuning() {
    return deviation.tuning();
  }

  Optional<Double> givenTuning() {
    return deviation.given();
  }
}
