package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class ContextContractsTest {

  private interface Contracts extends RepresentationContracts<ContextConfig> {
    @Override
    default Provider<ContextConfig, Representation> provider() {
      return CombineProviders.CONTEXT;
    }
  }

  @Nested
  class OfTwoOnEitherSide implements Contracts {
    @Override
    public ContextConfig exampleConfig() {
      return new ContextConfig(Parts.mel(), 2, 2, ContextEdges.REPEAT);
    }
  }

  @Nested
  class OfMoreThanTheClipHas implements Contracts {
    @Override
    public ContextConfig exampleConfig() {
      return new ContextConfig(Parts.mel(), 90, 0, ContextEdges.ZEROS);
    }
  }

  @Nested
  class OfWhatDependsOnTheWholeClip implements Contracts {
    @Override
    public ContextConfig exampleConfig() {
      return new ContextConfig(Parts.normalized(false), 1, 3, ContextEdges.REPEAT);
    }

    @Override
    public double reachTolerance() {
      return 1e-6;
    }
  }
}
