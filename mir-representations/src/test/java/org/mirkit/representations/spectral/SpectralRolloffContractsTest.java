package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class SpectralRolloffContractsTest {

  private interface Contracts extends RepresentationContracts<SpectralRolloffConfig> {
    @Override
    default Provider<SpectralRolloffConfig, Representation> provider() {
      return SpectralProviders.SPECTRAL_ROLLOFF;
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
