package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class SpectralFlatnessContractsTest {

  private interface Contracts
      extends ProviderContract<SpectralFlatnessConfig, Representation>, RepresentationContract {
    @Override
    default SpectralFlatnessProvider provider() {
      return new SpectralFlatnessProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
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
