package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.api.plugin.ParamGroup;

/** Parameters of a constant-Q transform, with librosa's defaults; but levels in dB. */
public record CqtConfig(
    @ParamGroup CqtGrid grid,
    @ParamGroup CqtBins bins,
    @ParamGroup CqtTuning deviation,
    @ParamGroup CqtFilters filters)
    implements CqtGrid.Owner, CqtFilters.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public CqtConfig {
    CqtLimits.require(
        bins.constantQ(grid, filters),
        deviation.tuning(),
        deviation.estimateTuning(),
        grid.sampleRateHz());
  }

  /** The parameters that librosa's {@code cqt} has, in dB. */
  public static CqtConfig defaults() {
    return new CqtConfig(
        CqtGrid.defaults(), CqtBins.defaults(), CqtTuning.A440, CqtFilters.defaults());
  }

  CqtBands bands() {
    return bins.constantQ(grid, filters);
  }

  int binsPerOctave() {
    return bins.binsPerOctave();
  }

  double tuning() {
    return deviation.tuning();
  }

  Optional<Double> givenTuning() {
    return deviation.given();
  }
}
