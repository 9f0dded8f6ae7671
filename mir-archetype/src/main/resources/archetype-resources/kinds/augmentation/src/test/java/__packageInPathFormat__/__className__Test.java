package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.AugmentationContract;
import org.mirkit.testkit.ProviderContract;

class ${className}Test
    implements ProviderContract<${className}Config, Augmentation>, AugmentationContract {

  @Override
  public Provider<${className}Config, Augmentation> provider() {
    return ${className}Plugin.AUGMENTATION;
  }

  @Override
  public ${className}Config exampleConfig() {
    return new ${className}Config(3, 8, 0.6);
  }

  @Override
  public Augmentation augmentation() {
    return provider().create(exampleConfig());
  }

  @Test
  void level_falls_no_deeper_than_the_depth_and_never_rises() {
    float[] ones = new float[8000];
    Arrays.fill(ones, 1);
    LabelledClip original = new LabelledClip(AudioClip.of(8000, ones), ClassLabel.of("jazz"));
    for (long seed = 0; seed < 20; seed++) {
      AudioClip changed = augmentation().apply(original, new SplittableRandom(seed)).clip();
      for (float value : changed.samples(0)) {
        assertTrue(value >= 0.4f - 1e-6f && value <= 1, value + " with seed " + seed);
      }
    }
  }

  @Test
  void what_is_said_of_the_music_stays_true() {
    AudioClip clip = AudioClip.of(8000, new float[8000]);
    LabelledClip original = new LabelledClip(clip, ClassLabel.of("jazz"));
    LabelledClip changed = augmentation().apply(original, new SplittableRandom(1));
    assertEquals(original.annotation(), changed.annotation());
  }
}
