package org.mirkit.representations.pcen;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class PcenContractsTest {

  private interface Contracts extends RepresentationContracts<PcenConfig> {
    @Override
    default Provider<PcenConfig, Representation> provider() {
      return PcenProviders.PCEN;
    }

    /** What the running mean forgets is beyond the rounding of floats, but not always by much. */
    @Override
    default double reachTolerance() {
      return 1e-6;
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public PcenConfig exampleConfig() {
      return PcenConfig.defaults();
    }
  }

  @Nested
  class OfSmallFrames implements Contracts {
    @Override
    public PcenConfig exampleConfig() {
      return PcenGoldenTest.config(0.98, 2, 0, 0.4);
    }
  }
}
