package org.mirkit.representations.augmentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.AugmentationContract;
import org.mirkit.testkit.ProviderContract;

/** What mixes sounds keeps the contract, by itself and within what chooses. */
class MixingContractsTest {

  @Nested
  class WithTracks implements ProviderContract<MixConfig, Augmentation>, AugmentationContract {
    @Override
    public Provider<MixConfig, Augmentation> provider() {
      return AugmentationProviders.MIX;
    }

    @Override
    public MixConfig exampleConfig() {
      return new MixConfig(Optional.empty(), 0, 20, MixedLabels.OWN);
    }

    @Override
    public Augmentation augmentation() {
      return provider().create(exampleConfig());
    }

    @Override
    public AudioFormat clipFormat() {
      return new AudioFormat(22_050, 2);
    }
  }

  @Nested
  class WithTheLabelsOfBoth extends WithTracks {
    @Override
    public MixConfig exampleConfig() {
      return new MixConfig(Optional.empty(), -3, 3, MixedLabels.BOTH);
    }

    @Override
    public Annotation annotation() {
      return new Activity(List.of(new TimedLabel(0.1, 0.4, "voice")));
    }
  }

  @Nested
  class WithABackground extends WithTracks {
    @Override
    public MixConfig exampleConfig() {
      return new MixConfig(Optional.of(Path.of("crowd")), 0, 20, MixedLabels.OWN);
    }
  }

  @Nested
  class InASequence extends WithTracks {
    @Override
    public Augmentation augmentation() {
      return new Sequence(List.of(new Polarity(new PolarityConfig(1)), super.augmentation()));
    }
  }

  @Nested
  class ByChance extends WithTracks {
    @Override
    public Augmentation augmentation() {
      Augmentation sometimes = new Sometimes(new SometimesConfig(0.5, super.augmentation()));
      return new RandomChoice(new RandomChoiceConfig(List.of(sometimes, super.augmentation())));
    }
  }
}
