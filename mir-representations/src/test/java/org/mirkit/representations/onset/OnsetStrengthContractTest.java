package org.mirkit.representations.onset;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class OnsetStrengthContractTest {

  private interface Contracts extends RepresentationContracts<OnsetStrengthConfig> {
    @Override
    default Provider<OnsetStrengthConfig, Representation> provider() {
      return OnsetProviders.ONSET_STRENGTH;
    }
  }

  @Nested
  class ByDefault implements Contracts {
    @Override
    public OnsetStrengthConfig exampleConfig() {
      return OnsetStrengthConfig.defaults();
    }
  }

  @Nested
  class WithoutDrift implements Contracts {
    @Override
    public OnsetStrengthConfig exampleConfig() {
      return new OnsetStrengthConfig(
          new OnsetFrames(8000, 256, 128), 20, 2, 3, OnsetAggregate.MEDIAN, true, true);
    }

    /** The filter that removes the drift starts anew in each piece. */
    @Override
    public double reachTolerance() {
      return 1e-6;
    }
  }
}
