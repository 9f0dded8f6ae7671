package org.mirkit.representations.mfcc;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class MfccContractsTest {

  private interface Contracts extends RepresentationContracts<MfccConfig> {
    @Override
    default Provider<MfccConfig, Representation> provider() {
      return MfccProviders.MFCC;
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
