package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class BeatSyncContractsTest {

  private interface Contracts extends RepresentationContracts<BeatSyncConfig> {
    @Override
    default Provider<BeatSyncConfig, Representation> provider() {
      return CombineProviders.BEAT_SYNC;
    }
  }

  @Nested
  class TakingTheMedian implements Contracts {
    @Override
    public BeatSyncConfig exampleConfig() {
      return new BeatSyncConfig(Parts.complex(), BeatAggregate.MEDIAN);
    }
  }

  @Nested
  class TakingTheMean implements Contracts {
    @Override
    public BeatSyncConfig exampleConfig() {
      return new BeatSyncConfig(Parts.mel(), BeatAggregate.MEAN);
    }
  }
}
