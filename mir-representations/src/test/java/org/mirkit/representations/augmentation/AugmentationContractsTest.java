package org.mirkit.representations.augmentation;

import org.junit.jupiter.api.Nested;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.testkit.AugmentationContract;
import org.mirkit.testkit.ProviderContract;

class AugmentationContractsTest {

  private interface AugmentationContracts<C extends Record>
      extends ProviderContract<C, Augmentation>, AugmentationContract {
    @Override
    default Augmentation augmentation() {
      return provider().create(exampleConfig());
    }

    @Override
    default AudioFormat clipFormat() {
      return new AudioFormat(22_050, 2);
    }
  }

  @Nested
  class InGain implements AugmentationContracts<GainConfig> {
    @Override
    public GainProvider provider() {
      return new GainProvider();
    }

    @Override
    public GainConfig exampleConfig() {
      return new GainConfig(-6, 6);
    }
  }

  @Nested
  class InWhiteNoise implements AugmentationContracts<NoiseConfig> {
    @Override
    public NoiseProvider provider() {
      return new NoiseProvider();
    }

    @Override
    public NoiseConfig exampleConfig() {
      return new NoiseConfig(NoiseColor.WHITE, 10, 40);
    }
  }

  @Nested
  class InPinkNoise extends InWhiteNoise {
    @Override
    public NoiseConfig exampleConfig() {
      return new NoiseConfig(NoiseColor.PINK, 10, 40);
    }
  }
}
