package org.mirkit.representations.cqt;

import java.util.List;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

/**
 * Parameters of a harmonic constant-Q transform, with the defaults of Bittner et al. (2017); but
 * the hop of the other representations.
 */
public record HarmonicCqtConfig(
    @ParamGroup CqtGrid grid,
    @Param(
            value = "Multiples of fminHz, one channel for each",
            defaultValue = "[0.5, 1, 2, 3, 4, 5]",
            min = 0.01,
            max = 100)
        List<Double> harmonics,
    @ParamGroup(defaults = {"bins=360", "binsPerOctave=60"}) CqtBins bins,
    @Param(
            value = "Deviation from A4 = 440 Hz, as a share of a bin",
            unit = "bins",
            defaultValue = "0",
            min = -0.5,
            max = 0.5)
        double tuning,
    @ParamGroup CqtFilters filters)
    implements CqtGrid.Owner, CqtFilters.Owner {

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public HarmonicCqtConfig {
    harmonics = List.copyOf(harmonics);
    if (harmonics.isEmpty()) {
      throw new ConfigException("harmonics", "there are none; [1] would do");
    }
    CqtBands bands = bins.constantQ(grid, filters);
    for (double harmonic : harmonics) {
      CqtLimits.require(bands.transposed(harmonic), tuning, false, grid.sampleRateHz());
    }
  }

  /** The parameters of the paper, in dB. */
  public static HarmonicCqtConfig defaults() {
    return new HarmonicCqtConfig(
        CqtGrid.defaults(),
        List.of(0.5, 1.0, 2.0, 3.0, 4.0, 5.0),
        new CqtBins(360, 60),
        0,
        CqtFilters.defaults());
  }

  /** The bands of harmonic 1. */
  CqtBands bands() {
    return bins.constantQ(grid, filters).tuned(tuning);
  }
}
