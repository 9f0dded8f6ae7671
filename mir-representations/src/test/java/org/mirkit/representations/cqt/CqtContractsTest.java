package org.mirkit.representations.cqt;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class CqtContractsTest {

  @Nested
  class Cqt implements RepresentationContracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return CqtProviders.CQT;
    }

    @Override
    public CqtConfig exampleConfig() {
      return CqtConfig.defaults();
    }
  }

  @Nested
  class CqtOfEstimatedTuningAtAnOddHop implements RepresentationContracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return CqtProviders.CQT;
    }

    @Override
    public CqtConfig exampleConfig() {
      CqtConfigs config = new CqtConfigs();
      config.hopSamples = 315;
      config.fminHz = 110;
      config.bins = 40;
      config.estimateTuning = true;
      config.value = CqtValue.POWER;
      return config.build();
    }

    @Override
    public int clipSamples() {
      return 16_383;
    }
  }

  @Nested
  class Vqt implements RepresentationContracts<VqtConfig> {
    @Override
    public Provider<VqtConfig, Representation> provider() {
      return CqtProviders.VQT;
    }

    @Override
    public VqtConfig exampleConfig() {
      return VqtConfig.defaults();
    }
  }

  @Nested
  class Hybrid implements RepresentationContracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return CqtProviders.HYBRID_CQT;
    }

    @Override
    public CqtConfig exampleConfig() {
      return CqtConfig.defaults();
    }
  }

  @Nested
  class Harmonic implements RepresentationContracts<HarmonicCqtConfig> {
    @Override
    public Provider<HarmonicCqtConfig, Representation> provider() {
      return CqtProviders.HARMONIC_CQT;
    }

    @Override
    public HarmonicCqtConfig exampleConfig() {
      return new HarmonicCqtConfig(
          new CqtGrid(22_050, 512, 65),
          List.of(0.5, 1.0, 2.0, 3.0),
          new CqtBins(72, 24),
          0,
          CqtFilters.defaults());
    }
  }

  /** Two octaves far below half the sample rate: the signal is halved three times at once. */
  @Nested
  class CqtOfALowRangeBelowItsLoudest implements RepresentationContracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return CqtProviders.CQT;
    }

    @Override
    public CqtConfig exampleConfig() {
      CqtConfigs config = new CqtConfigs();
      config.bins = 24;
      config.value = CqtValue.DB;
      config.topDb = Optional.of(40.0);
      return config.build();
    }
  }

  @Nested
  class HybridOfEstimatedTuningBelowItsLoudest implements RepresentationContracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return CqtProviders.HYBRID_CQT;
    }

    @Override
    public CqtConfig exampleConfig() {
      CqtConfigs config = new CqtConfigs();
      config.fminHz = 110;
      config.bins = 60;
      config.estimateTuning = true;
      config.value = CqtValue.DB;
      config.topDb = Optional.of(40.0);
      return config.build();
    }
  }
}
