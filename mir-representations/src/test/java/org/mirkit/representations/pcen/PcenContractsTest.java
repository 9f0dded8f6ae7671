package org.mirkit.representations.pcen;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class PcenContractsTest {

  private interface Contracts
      extends ProviderContract<PcenConfig, Representation>, RepresentationContract {
    @Override
    default PcenProvider provider() {
      return new PcenProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
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
