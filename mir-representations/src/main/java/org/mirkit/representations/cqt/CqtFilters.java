package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.api.plugin.Param;

/** The parameters of the filters and of what is kept of their values; librosa's, but in dB. */
public record CqtFilters(
    @Param(
            value = "Stretches all filters: below 1 for finer time, above 1 for finer pitch",
            defaultValue = "1",
            min = 0.01,
            max = 100)
        double filterScale,
    @Param(
            value = "Share of each filter's spectrum that is dropped to save time",
            defaultValue = "0.01",
            min = 0,
            max = 0.99)
        double sparsity,
    @Param(
            value = "Whether filters are weighed by the square root of their length, not by it",
            defaultValue = "true")
        boolean scale,
    @Param(value = "What is kept of each value: magnitude, power or dB", defaultValue = "db")
        CqtValue value,
    @Param(
            value = "Smallest power that dB tells apart; silence has its level",
            defaultValue = "1e-10",
            min = 1e-30,
            max = 1)
        double amin,
    @Param(
            value = "Largest distance of dB below the loudest value of the clip",
            unit = "dB",
            min = 0,
            example = "80")
        Optional<Double> topDb) {

  /** A config that has these parameters and reads them as its own. */
  interface Owner {
    /** The filters, and what is kept of their values. */
    CqtFilters filters();

    /** What is kept of each value. */
    default CqtValue value() {
      return filters().value;
    }

    /** How the filters are shaped, weighed and applied. */
    default FilterShape shape() {
      return new FilterShape(filters().sparsity, filters().scale, true);
    }

    /** From magnitudes to what is kept of them. */
    default CqtLevel level() {
      return new CqtLevel(filters().value, filters().amin, filters().topDb);
    }
  }

  /** librosa's defaults, but levels in dB. */
  public static CqtFilters defaults() {
    return of(CqtValue.DB);
  }

  /** librosa's defaults, for other values. */
  public static CqtFilters of(CqtValue value) {
    return new CqtFilters(1, 0.01, true, value, 1e-10, Optional.empty());
  }
}
