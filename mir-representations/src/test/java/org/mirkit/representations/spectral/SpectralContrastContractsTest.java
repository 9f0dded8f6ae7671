package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class SpectralContrastContractsTest {

  private interface Contracts extends RepresentationContracts<SpectralContrastConfig> {
    @Override
    default Provider<SpectralContrastConfig, Representation> provider() {
      return SpectralProviders.SPECTRAL_CONTRAST;
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
