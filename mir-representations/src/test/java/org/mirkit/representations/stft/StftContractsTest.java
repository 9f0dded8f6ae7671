package org.mirkit.representations.stft;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.RepresentationContracts;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.dsp.Window;

class StftContractsTest {

  private interface StftContracts extends RepresentationContracts<StftConfig> {
    @Override
    default Provider<StftConfig, Representation> provider() {
      return StftProviders.STFT;
    }
  }

  @Nested
  class InDecibels implements StftContracts {
    @Override
    public StftConfig exampleConfig() {
      return config(2048, 512, StftValue.DB, true);
    }
  }

  @Nested
  class InMagnitudesWithoutCentring implements StftContracts {
    @Override
    public StftConfig exampleConfig() {
      return config(64, 160, StftValue.MAGNITUDE, false);
    }
  }

  @Nested
  class ComplexWithMirroredEnds implements StftContracts {
    @Override
    public StftConfig exampleConfig() {
      return config(StftValue.COMPLEX, Padding.REFLECT);
    }
  }

  @Nested
  class InPhases implements StftContracts {
    @Override
    public StftConfig exampleConfig() {
      return config(StftValue.PHASE, Padding.ZEROS);
    }
  }

  private static StftConfig config(StftValue value, Padding padding) {
    return new StftConfig(
        new StftFrames(22_050, 512, 128, Optional.of(400), Window.HANN),
        value,
        1e-10,
        Optional.empty(),
        true,
        padding);
  }

  private static StftConfig config(int fft, int hop, StftValue value, boolean centered) {
    Optional<Integer> window = Optional.empty();
    return new StftConfig(
        new StftFrames(22_050, fft, hop, window, Window.HANN),
        value,
        1e-10,
        Optional.empty(),
        centered);
  }
}
