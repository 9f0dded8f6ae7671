package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class SpectralFlatnessContractsTest {

  private interface Contracts extends RepresentationContracts<SpectralFlatnessConfig> {
    @Override
    default Provider<SpectralFlatnessConfig, Representation> provider() {
      return SpectralProviders.SPECTRAL_FLATNESS;
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public SpectralFlatnessConfig exampleConfig() {
      return SpectralFlatnessConfig.defaults();
    }
  }

  @Nested
  class OfSmallFrames implements Contracts {
    @Override
    public SpectralFlatnessConfig exampleConfig() {
      return SpectralGoldenTest.flatness(1);
    }
  }
}
