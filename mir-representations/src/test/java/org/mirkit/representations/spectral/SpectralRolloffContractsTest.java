package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class SpectralRolloffContractsTest {

  private interface Contracts
      extends ProviderContract<SpectralRolloffConfig, Representation>, RepresentationContract {
    @Override
    default SpectralRolloffProvider provider() {
      return new SpectralRolloffProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public SpectralRolloffConfig exampleConfig() {
      return SpectralRolloffConfig.defaults();
    }
  }
}
