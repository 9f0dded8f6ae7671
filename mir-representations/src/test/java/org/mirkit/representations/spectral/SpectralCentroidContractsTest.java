package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class SpectralCentroidContractsTest {

  private interface Contracts
      extends ProviderContract<SpectralCentroidConfig, Representation>, RepresentationContract {
    @Override
    default SpectralCentroidProvider provider() {
      return new SpectralCentroidProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public SpectralCentroidConfig exampleConfig() {
      return SpectralCentroidConfig.defaults();
    }
  }
}
