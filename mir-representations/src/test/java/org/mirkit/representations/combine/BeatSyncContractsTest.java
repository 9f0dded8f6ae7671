package org.mirkit.representations.combine;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class BeatSyncContractsTest {

  private interface Contracts
      extends ProviderContract<BeatSyncConfig, Representation>, RepresentationContract {
    @Override
    default BeatSyncProvider provider() {
      return new BeatSyncProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
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
