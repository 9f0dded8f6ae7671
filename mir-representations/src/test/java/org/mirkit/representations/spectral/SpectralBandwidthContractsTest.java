package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class SpectralBandwidthContractsTest {

  private interface Contracts
      extends ProviderContract<SpectralBandwidthConfig, Representation>, RepresentationContract {
    @Override
    default SpectralBandwidthProvider provider() {
      return new SpectralBandwidthProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
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
