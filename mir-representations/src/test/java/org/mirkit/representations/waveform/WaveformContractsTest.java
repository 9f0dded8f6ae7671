package org.mirkit.representations.waveform;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;

class WaveformContractsTest {

  private interface Contracts extends RepresentationContracts<WaveformConfig> {
    @Override
    default Provider<WaveformConfig, Representation> provider() {
      return WaveformProviders.WAVEFORM;
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
