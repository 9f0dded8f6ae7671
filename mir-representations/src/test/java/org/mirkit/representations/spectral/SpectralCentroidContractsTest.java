package org.mirkit.representations.spectral;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class SpectralCentroidContractsTest {

  private interface Contracts extends RepresentationContracts<SpectralCentroidConfig> {
    @Override
    default Provider<SpectralCentroidConfig, Representation> provider() {
      return SpectralProviders.SPECTRAL_CENTROID;
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
