package org.mirkit.codecs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.AugmentationContract;
import org.mirkit.testkit.ProviderContract;

/** What coding leaves of a sound, and that it leaves it where it was. */
class LossyCodingTest {
  private static final long LEAK_BYTES = 60L << 20;

  /** No encoder delays by more samples. */
  private static final int FARTHEST = 2400;

  @Nested
  class AsMp3 implements ProviderContract<LossyCodingConfig, Augmentation>, AugmentationContract {
    @Override
    public Provider<LossyCodingConfig, Augmentation> provider() {
      return CodecsPlugin.CODEC;
    }

    @Override
    public LossyCodingConfig exampleConfig() {
      return new LossyCodingConfig(LossyFormat.MP3, 32, 128);
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
  class AsAac extends AsMp3 {
    @Override
    public LossyCodingConfig exampleConfig() {
      return new LossyCodingConfig(LossyFormat.AAC, 32, 128);
    }
  }

  @Nested
  class AsOpus extends AsMp3 {
    @Override
    public LossyCodingConfig exampleConfig() {
      return new LossyCodingConfig(LossyFormat.OPUS, 32, 128);
    }
  }

  @Nested
  class InThreeChannels extends AsMp3 {
    @Override
    public AudioFormat clipFormat() {
      return new AudioFormat(16_000, 3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MP3, 44100, 1",
    "MP3, 22050, 2",
    "MP3, 16000, 1",
    "MP3, 20000, 1",
    "MP3, 96000, 2",
    "AAC, 44100, 2",
    "AAC, 22050, 1",
    "AAC, 16000, 2",
    "AAC, 20000, 1",
    "OPUS, 48000, 2",
    "OPUS, 44100, 1",
    "OPUS, 22050, 2",
    "OPUS, 16000, 1"
  })
  void sound_stays_in_its_place_to_the_sample_and_keeps_its_level(
      LossyFormat format, int rateHz, int channels) {
    float[] music = plucks(rateHz);
    float[][] all = new float[channels][];
    Arrays.fill(all, music);
    AudioClip coded = coded(format, 128, AudioClip.of(rateHz, all));
    assertEquals(music.length, coded.length());
    for (int channel = 0; channel < channels; channel++) {
      float[] heard = coded.samples(channel);
      assertEquals(0, delay(music, heard), 1, "samples of delay");
      double level = Signals.rms(heard, 0, heard.length) / Signals.rms(music, 0, music.length);
      assertEquals(0, 20 * Math.log10(level), 1, "dB");
      assertTrue(Signals.rms(heard, music.length - rateHz / 20, music.length) > 1e-3, "the end");
    }
  }

  @ParameterizedTest
  @CsvSource({"MP3", "AAC", "OPUS"})
  void fewer_bits_leave_less_of_the_sound(LossyFormat format) {
    float[] music = plucks(44_100);
    double before = 0;
    for (int kbps : new int[] {160, 48, 16}) {
      float[] heard = coded(format, kbps, AudioClip.of(44_100, music)).samples(0);
      double lost = Signals.rmsDifference(music, heard) / Signals.rms(music, 0, music.length);
      assertTrue(lost > 1.2 * before, kbps + " kbit/s lose " + lost + ", more lost " + before);
      before = lost;
    }
  }

  @Test
  void the_shortest_sounds_keep_their_length_at_any_rate() {
    for (LossyFormat format : LossyFormat.values()) {
      for (int rateHz : new int[] {4000, 44_100, 192_000}) {
        for (int samples = 1; samples < 8; samples++) {
          AudioClip clip = AudioClip.of(rateHz, new float[samples]);
          assertEquals(samples, coded(format, 64, clip).length(), rateHz + " Hz");
        }
      }
    }
  }

  @Test
  void an_empty_range_is_refused() {
    assertThrows(ConfigException.class, () -> new LossyCodingConfig(LossyFormat.MP3, 128, 64));
  }

  @Test
  void hundreds_of_clips_keep_memory_flat() {
    AudioClip clip = AudioClip.of(22_050, new float[2000], new float[2000]);
    long before = 0;
    for (int round = 0; round < 600; round++) {
      if (round == 150) {
        before = Pointer.physicalBytes();
      }
      coded(LossyFormat.values()[round % 3], 64, clip);
    }
    long grown = Pointer.physicalBytes() - before;
    assertTrue(grown < LEAK_BYTES, "resident memory has grown by " + grown + " bytes");
  }

  private static AudioClip coded(LossyFormat format, int kbps, AudioClip clip) {
    LabelledClip original = new LabelledClip(clip, ClassLabel.of("jazz"));
    return new LossyCoding(new LossyCodingConfig(format, kbps, kbps))
        .apply(original, new SplittableRandom(1))
        .clip();
  }

  /** Tones that begin hard and die away, a second and a half of them, with a little noise. */
  private static float[] plucks(int rateHz) {
    float[] sound = new float[rateHz * 3 / 2];
    SplittableRandom random = new SplittableRandom(5);
    for (int pluck = 0; pluck < 10; pluck++) {
      int start = pluck * sound.length / 10 + random.nextInt(rateHz / 20);
      double hz = 200 + 150 * pluck;
      for (int i = start; i < sound.length; i++) {
        double seconds = (double) (i - start) / rateHz;
        sound[i] += (float) (0.3 * Math.exp(-8 * seconds) * Math.sin(2 * Math.PI * hz * seconds));
      }
    }
    for (int i = 0; i < sound.length; i++) {
      sound[i] += (float) (0.003 * random.nextGaussian());
    }
    return sound;
  }

  /** Where the cross-correlation of a third of a second is largest, in samples. */
  private static int delay(float[] sound, float[] heard) {
    int best = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int lag = -FARTHEST; lag <= FARTHEST; lag++) {
      double sum = 0;
      for (int i = FARTHEST; i < sound.length / 3; i++) {
        sum += sound[i] * heard[i + lag];
      }
      if (sum > largest) {
        largest = sum;
        best = lag;
      }
    }
    return best;
  }
}
