package org.mirkit.representations.temporal;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class RmsContractsTest {

  private interface Contracts
      extends ProviderContract<FrameConfig, Representation>, RepresentationContract {
    @Override
    default RmsProvider provider() {
      return new RmsProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
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
  class WithoutCentring implements Contracts {
    @Override
    public FrameConfig exampleConfig() {
      return new FrameConfig(22_050, 600, 250, false);
    }
  }
}
