package org.mirkit.representations.cqt;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class CqtContractsTest {

  private interface Contracts<C extends Record>
      extends ProviderContract<C, Representation>, RepresentationContract {
    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }

    @Override
    default int clipSamples() {
      return 16_383;
    }
  }

  @Nested
  class Cqt implements Contracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return new CqtProvider();
    }

    @Override
    public CqtConfig exampleConfig() {
      return CqtConfig.defaults();
    }
  }

  @Nested
  class CqtOfEstimatedTuningAtAnOddHop implements Contracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return new CqtProvider();
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
  }

  @Nested
  class Vqt implements Contracts<VqtConfig> {
    @Override
    public Provider<VqtConfig, Representation> provider() {
      return new VqtProvider();
    }

    @Override
    public VqtConfig exampleConfig() {
      return VqtConfig.defaults();
    }
  }

  @Nested
  class Hybrid implements Contracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return new HybridCqtProvider();
    }

    @Override
    public CqtConfig exampleConfig() {
      return CqtConfig.defaults();
    }
  }

  @Nested
  class Harmonic implements Contracts<HarmonicCqtConfig> {
    @Override
    public Provider<HarmonicCqtConfig, Representation> provider() {
      return new HarmonicCqtProvider();
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
  class CqtOfALowRangeBelowItsLoudest implements Contracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return new CqtProvider();
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
  class HybridOfEstimatedTuningBelowItsLoudest implements Contracts<CqtConfig> {
    @Override
    public Provider<CqtConfig, Representation> provider() {
      return new HybridCqtProvider();
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
