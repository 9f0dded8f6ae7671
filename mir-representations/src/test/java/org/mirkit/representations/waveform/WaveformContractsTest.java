package org.mirkit.representations.waveform;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.representation.Representation;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.RepresentationContract;

class WaveformContractsTest {

  private interface Contracts
      extends ProviderContract<WaveformConfig, Representation>, RepresentationContract {
    @Override
    default WaveformProvider provider() {
      return new WaveformProvider();
    }

    @Override
    default Representation representation() {
      return provider().create(exampleConfig());
    }
  }

  @Nested
  class SampleBySample implements Contracts {
    @Override
    public WaveformConfig exampleConfig() {
      return new WaveformConfig(22_050, 1, Optional.empty());
    }
  }

  @Nested
  class InOverlappingFrames implements Contracts {
    @Override
    public WaveformConfig exampleConfig() {
      return new WaveformConfig(22_050, 400, Optional.of(160));
    }
  }

  @Nested
  class Standardized implements Contracts {
    @Override
    public WaveformConfig exampleConfig() {
      return new WaveformConfig(16_000, 1024, Optional.of(160), true);
    }
  }
}
