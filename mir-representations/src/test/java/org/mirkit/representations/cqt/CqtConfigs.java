package org.mirkit.representations.cqt;

import java.util.Optional;

/** Changes single parameters of a config, for tests that are about one of them. */
final class CqtConfigs {
  int sampleRateHz = 22_050;
  int hopSamples = 512;
  double fminHz = CqtBands.C1_HZ;
  int bins = 84;
  int binsPerOctave = 12;
  Optional<Double> gammaHz = Optional.empty();
  double tuning;
  boolean estimateTuning;
  double filterScale = 1;
  double sparsity = 0.01;
  boolean scale = true;
  CqtValue value = CqtValue.MAGNITUDE;
  Optional<Double> topDb = Optional.empty();

  CqtConfig build() {
    return new CqtConfig(
        new CqtGrid(sampleRateHz, hopSamples, fminHz),
        new CqtBins(bins, binsPerOctave),
        new CqtTuning(tuning, estimateTuning),
        new CqtFilters(filterScale, sparsity, scale, value, 1e-10, topDb));
  }

  VqtConfig buildVariable() {
    return new VqtConfig(
        new CqtGrid(sampleRateHz, hopSamples, fminHz),
        new CqtBins(bins, binsPerOctave),
        gammaHz,
        new CqtTuning(tuning, estimateTuning),
        new CqtFilters(filterScale, sparsity, scale, value, 1e-10, topDb));
  }
}
