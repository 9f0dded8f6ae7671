package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.api.plugin.Param;

/** The parameters of how many bins there are, with librosa's defaults. */
public record CqtBins(
    @Param(value = "Number of bins", defaultValue = "84", min = 1, max = 4096) int bins,
    @Param(value = "Number of bins to an octave", defaultValue = "12", min = 1, max = 960)
        int binsPerOctave) {

  /** librosa's defaults. */
  public static CqtBins defaults() {
    return new CqtBins(84, 12);
  }

  CqtBands constantQ(CqtGrid grid, CqtFilters filters) {
    return CqtBands.constantQ(grid.fminHz(), bins, binsPerOctave, filters.filterScale());
  }

  CqtBands variableQ(CqtGrid grid, Optional<Double> gammaHz, CqtFilters filters) {
    return CqtBands.variableQ(grid.fminHz(), bins, binsPerOctave, gammaHz, filters.filterScale());
  }
}
