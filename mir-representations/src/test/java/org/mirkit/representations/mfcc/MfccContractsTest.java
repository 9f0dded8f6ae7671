package org.mirkit.representations.mfcc;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class MfccContractsTest {

  private interface Contracts
      extends ProviderContract<MfccConfig, Representation>, RepresentationContract {
    @Override
    default MfccProvider provider() {
      return new MfccProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public MfccConfig exampleConfig() {
      return MfccConfig.defaults();
    }
  }

  @Nested
  class WithDeltasWithoutCentring implements Contracts {
    @Override
    public MfccConfig exampleConfig() {
      return MfccGoldenTest.config(22, 2, false);
    }
  }
}
