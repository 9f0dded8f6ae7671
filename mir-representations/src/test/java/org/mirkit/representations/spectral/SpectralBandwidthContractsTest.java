package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class SpectralBandwidthContractsTest {

  private interface Contracts extends RepresentationContracts<SpectralBandwidthConfig> {
    @Override
    default Provider<SpectralBandwidthConfig, Representation> provider() {
      return SpectralProviders.SPECTRAL_BANDWIDTH;
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public SpectralBandwidthConfig exampleConfig() {
      return SpectralBandwidthConfig.defaults();
    }
  }

  @Nested
  class OfSmallFrames implements Contracts {
    @Override
    public SpectralBandwidthConfig exampleConfig() {
      return SpectralGoldenTest.bandwidth(3);
    }
  }
}
