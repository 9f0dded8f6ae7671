package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class SpectralContrastContractsTest {

  private interface Contracts
      extends ProviderContract<SpectralContrastConfig, Representation>, RepresentationContract {
    @Override
    default SpectralContrastProvider provider() {
      return new SpectralContrastProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public SpectralContrastConfig exampleConfig() {
      return SpectralContrastConfig.defaults();
    }
  }

  @Nested
  class OfSmallLinearFrames implements Contracts {
    @Override
    public SpectralContrastConfig exampleConfig() {
      return SpectralGoldenTest.contrast(true);
    }
  }
}
