package org.mirkit.representations.stft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.representations.dsp.Padding;
import org.mirkit.representations.dsp.StftFrames;

class SpectrogramInversionTest {

  @ParameterizedTest
  @EnumSource(Padding.class)
  void complex_values_give_the_sound_itself(Padding padding) {
    Spectrogram stft = new Spectrogram(config(StftValue.COMPLEX, padding));
    float[] noise = noise(256 * 40);
    float[] back = stft.invert(stft.extract(AudioClip.of(22_050, noise))).samples(0);
    assertEquals(noise.length, back.length);
    for (int i = 0; i < back.length; i++) {
      assertEquals(noise[i], back[i], 1e-6, "sample " + i);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = StftValue.class,
      names = {"MAGNITUDE", "POWER", "DB"})
  void values_without_phase_give_as_many_frames_of_nearly_the_same_loudness(StftValue value) {
    Spectrogram stft = new Spectrogram(config(value, Padding.ZEROS));
    float[] noise = noise(256 * 40);
    Features wanted = stft.extract(AudioClip.of(22_050, noise));
    AudioClip sound = stft.invert(wanted);
    assertEquals(wanted.frames(), stft.extract(sound).frames());
    double ratio = energy(sound.samples(0)) / energy(noise);
    assertTrue(ratio > 0.8 && ratio < 1.25, "energy " + ratio);
  }

  @Test
  void phase_alone_is_refused() {
    Spectrogram stft = new Spectrogram(config(StftValue.PHASE, Padding.ZEROS));
    Features phase = stft.extract(AudioClip.of(22_050, noise(4000)));
    assertThrows(ConfigException.class, () -> stft.invert(phase));
  }

  private static StftConfig config(StftValue value, Padding padding) {
    return new StftConfig(
        new StftFrames(22_050, 1024, 256), value, 1e-10, Optional.empty(), true, padding);
  }

  private static double energy(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += sample * sample;
    }
    return sum;
  }

  private static float[] noise(int samples) {
    SplittableRandom random = new SplittableRandom(4);
    float[] noise = new float[samples];
    for (int i = 0; i < samples; i++) {
      noise[i] = random.nextFloat() - 0.5f;
    }
    return noise;
  }
}
