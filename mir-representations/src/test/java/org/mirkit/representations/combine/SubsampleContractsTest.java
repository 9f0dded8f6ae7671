package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class SubsampleContractsTest {

  private interface Contracts
      extends ProviderContract<SubsampleConfig, Representation>, RepresentationContract {
    @Override
    default SubsampleProvider provider() {
      return new SubsampleProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class Picking implements Contracts {
    @Override
    public SubsampleConfig exampleConfig() {
      return new SubsampleConfig(Parts.mel(), 2, SubsampleMethod.PICK);
    }
  }

  @Nested
  class TakingTheMean implements Contracts {
    @Override
    public SubsampleConfig exampleConfig() {
      return new SubsampleConfig(Parts.mel(), 5, SubsampleMethod.MEAN);
    }
  }

  @Nested
  class OfWhatDependsOnTheWholeClip implements Contracts {
    @Override
    public SubsampleConfig exampleConfig() {
      return new SubsampleConfig(Parts.normalized(false), 3, SubsampleMethod.MAX);
    }

    @Override
    public double reachTolerance() {
      return 1e-6;
    }
  }
}
