package org.mirkit.representations.temporal;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class ZeroCrossingsContractsTest {

  private interface Contracts extends RepresentationContracts<FrameConfig> {
    @Override
    default Provider<FrameConfig, Representation> provider() {
      return TemporalProviders.ZERO_CROSSINGS;
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public FrameConfig exampleConfig() {
      return FrameConfig.defaults();
    }
  }

  @Nested
  class OfOddFrames implements Contracts {
    @Override
    public FrameConfig exampleConfig() {
      return new FrameConfig(22_050, 501, 100, true);
    }
  }
}
