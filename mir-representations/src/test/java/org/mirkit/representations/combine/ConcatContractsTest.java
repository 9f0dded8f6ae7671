package org.mirkit.representations.combine;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class ConcatContractsTest {

  private interface Contracts extends RepresentationContracts<ConcatConfig> {
    @Override
    default Provider<ConcatConfig, Representation> provider() {
      return CombineProviders.CONCAT;
    }
  }

  @Nested
  class AlongFrequency implements Contracts {
    @Override
    public ConcatConfig exampleConfig() {
      return new ConcatConfig(List.of(Parts.rms(), Parts.mel()), ConcatAxis.FREQUENCY);
    }
  }

  @Nested
  class AlongChannels implements Contracts {
    @Override
    public ConcatConfig exampleConfig() {
      return new ConcatConfig(List.of(Parts.mel(), Parts.mel()), ConcatAxis.CHANNEL);
    }
  }

  @Nested
  class OfSeveralThatDependOnTheWholeClip implements Contracts {
    @Override
    public ConcatConfig exampleConfig() {
      return new ConcatConfig(
          List.of(Parts.normalized(true), Parts.mel(), Parts.normalized(true)), ConcatAxis.CHANNEL);
    }

    @Override
    public double reachTolerance() {
      return 1e-6;
    }
  }
}
