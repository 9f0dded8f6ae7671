package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class SubsampleContractsTest {

  private interface Contracts extends RepresentationContracts<SubsampleConfig> {
    @Override
    default Provider<SubsampleConfig, Representation> provider() {
      return CombineProviders.SUBSAMPLE;
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
