package org.mirkit.representations.cqt;

import java.util.Optional;
import org.mirkit.api.plugin.Param;

/** Parameters of a constant-Q transform, with librosa's defaults; but levels in dB. */
public record CqtConfig(
    @Param(
            value = "Sample rate that the sound is brought to",
            unit = "Hz",
            defaultValue = "22050",
            min = 1,
            max = 768_000)
        int sampleRateHz,
    @Param(
            value = "Distance between neighbouring frames; fastest when often divisible by two",
            unit = "samples",
            defaultValue = "512",
            min = 1,
            max = 65_536)
        int hopSamples,
    @Param(
            value = "Centre of the lowest bin; C1 by default",
            unit = "Hz",
            defaultValue = "32.70319566257483",
            min = 0.1)
        double fminHz,
    @Param(value = "Number of bins", defaultValue = "84", min = 1, max = 4096) int bins,
    @Param(value = "Number of bins to an octave", defaultValue = "12", min = 1, max = 960)
        int binsPerOctave,
    @Param(
            value = "Deviation from A4 = 440 Hz, as a share of a bin",
            unit = "bins",
            defaultValue = "0",
            min = -0.5,
            max = 0.5)
        double tuning,
    @Param(
            value = "Whether the deviation is estimated from each clip instead",
            defaultValue = "false")
        boolean estimateTuning,
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

  /** Refuses what cannot work together, with the name of the parameter and what would do. */
  public CqtConfig {
    CqtLimits.requireOneTuning(tuning, estimateTuning);
    CqtBands bands = CqtBands.constantQ(fminHz, bins, binsPerOctave, filterScale);
    CqtLimits.require(bands, tuning, estimateTuning, sampleRateHz);
  }

  /** The parameters that librosa's {@code cqt} has, in dB. */
  public static CqtConfig defaults() {
    return new CqtConfig(
        22_050,
        512,
        CqtBands.C1_HZ,
        84,
        12,
        0,
        false,
        1,
        0.01,
        true,
        CqtValue.DB,
        1e-10,
        Optional.empty());
  }

  CqtBands bands() {
    return CqtBands.constantQ(fminHz, bins, binsPerOctave, filterScale);
  }

  Optional<Double> givenTuning() {
    return estimateTuning ? Optional.empty() : Optional.of(tuning);
  }

  FilterShape shape() {
    return new FilterShape(sparsity, scale, true);
  }

  CqtLevel level() {
    return new CqtLevel(value, amin, topDb);
  }
}
