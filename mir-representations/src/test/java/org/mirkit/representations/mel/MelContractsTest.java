package org.mirkit.representations.mel;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;
import org.mirkit.representations.dsp.Decibels;

class MelContractsTest {

  private interface MelContracts extends RepresentationContracts<MelConfig> {
    @Override
    default Provider<MelConfig, Representation> provider() {
      return MelProviders.MEL;
    }
  }

  @Nested
  class ByDefault implements MelContracts {
    @Override
    public MelConfig exampleConfig() {
      return MelConfig.defaults();
    }
  }

  /** Levels below the clip's own maximum, where silence has no level to refer to. */
  @Nested
  class BelowTheMaximumWithoutCentring implements MelContracts {
    @Override
    public MelConfig exampleConfig() {
      MelConfigs config = new MelConfigs();
      config.fftSamples = 512;
      config.hopSamples = 160;
      config.windowSamples = Optional.of(400);
      config.bands = 40;
      config.log = MelCompression.DB;
      config.ref = Decibels.Reference.CLIP_MAXIMUM;
      config.topDb = Optional.of(80.0);
      config.centered = false;
      return config.build();
    }
  }
}
