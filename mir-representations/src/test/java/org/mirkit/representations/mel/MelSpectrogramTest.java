package org.mirkit.representations.mel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;

class MelSpectrogramTest {
  private final MelSpectrogram mel = new MelSpectrogram(MelConfig.defaults());

  @Test
  void a_440_Hz_sine_peaks_in_the_band_whose_centre_is_nearest() {
    Features features = mel.extract(AudioClip.of(22_050, tone(440, 22_050)));
    int loudest = 0;
    int nearest = 0;
    for (int band = 1; band < 128; band++) {
      loudest = features.at(0, band, 20) > features.at(0, loudest, 20) ? band : loudest;
      nearest = distance(band) < distance(nearest) ? band : nearest;
    }
    assertEquals(nearest, loudest);
  }

  private double distance(int band) {
    return Math.abs(mel.spec().frequency().coordinate(band) - 440);
  }

  @Test
  void silence_lies_at_the_level_of_amin() {
    Features features = mel.extract(AudioClip.of(22_050, new float[5000]));
    for (float value : values(features)) {
      assertEquals(-100, value, 1e-4);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 511, 512, 1024, 2047, 2048, 16_383, 16_384, 16_385})
  void a_clip_of_any_length_gives_the_frames_that_were_promised(int samples) {
    Features features = mel.extract(AudioClip.of(22_050, tone(440, samples)));
    assertEquals(1 + samples / 512, mel.frames(samples));
    assertEquals(mel.frames(samples), features.frames());
    for (float value : values(features)) {
      assertTrue(Float.isFinite(value));
    }
  }

  @Test
  void without_centring_a_clip_shorter_than_a_frame_is_refused_with_both_lengths() {
    MelConfigs config = new MelConfigs();
    config.centered = false;
    MelSpectrogram uncentered = new MelSpectrogram(config.build());
    assertEquals(0, uncentered.frames(2047));
    assertEquals(1, uncentered.extract(AudioClip.of(22_050, new float[2048])).frames());
    String message = refusal(uncentered, AudioClip.of(22_050, new float[2047]));
    assertTrue(message.contains("2047") && message.contains("2048"), message);
  }

  @Test
  void a_clip_in_another_format_is_refused_with_both_formats() {
    String message = refusal(mel, AudioClip.of(44_100, new float[9], new float[9]));
    assertTrue(message.contains("44100 Hz, 2 channels"), message);
    assertTrue(message.contains("22050 Hz, mono"), message);
  }

  @Test
  void an_empty_clip_is_refused() {
    assertTrue(refusal(mel, AudioClip.of(22_050, new float[0])).contains("no samples"));
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void a_sample_that_is_not_finite_is_refused_with_its_place(float bad) {
    float[] samples = tone(440, 22_050);
    samples[11_025] = bad;
    String message = refusal(mel, AudioClip.of(22_050, samples));
    assertTrue(message.contains("sample 11025") && message.contains("0.500 s"), message);
  }

  @Test
  void a_crop_of_the_features_is_the_features_of_the_crop() {
    Random random = new Random(7);
    float[] samples = new float[40 * 512];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = random.nextFloat() - 0.5f;
    }
    Features whole = mel.extract(AudioClip.of(22_050, samples));
    float[] tail = Arrays.copyOfRange(samples, 10 * 512, samples.length);
    Features part = mel.extract(AudioClip.of(22_050, tail));
    for (int frame = 2; frame < part.frames(); frame++) {
      for (int band = 0; band < 128; band++) {
        assertEquals(whole.at(0, band, frame + 10), part.at(0, band, frame));
      }
    }
  }

  @Test
  void many_threads_get_bitwise_the_same_features() {
    AudioClip clip = AudioClip.of(22_050, tone(440, 50_000));
    float[] expected = values(mel.extract(clip));
    boolean same =
        IntStream.range(0, 16)
            .parallel()
            .allMatch(i -> Arrays.equals(expected, values(mel.extract(clip))));
    assertTrue(same);
  }

  @Test
  void ten_times_the_amplitude_is_20_dB_more() {
    float[] soft = tone(440, 22_050);
    float[] loud = soft.clone();
    for (int i = 0; i < loud.length; i++) {
      loud[i] *= 10;
    }
    Features before = mel.extract(AudioClip.of(22_050, soft));
    Features after = mel.extract(AudioClip.of(22_050, loud));
    assertEquals(before.at(0, 16, 20) + 20, after.at(0, 16, 20), 1e-4);
  }

  private static String refusal(MelSpectrogram mel, AudioClip clip) {
    return assertThrows(AudioException.class, () -> mel.extract(clip)).getMessage();
  }

  private static float[] values(Features features) {
    float[] values = new float[features.size()];
    features.copyTo(values, 0);
    return values;
  }

  private static float[] tone(double hz, int length) {
    float[] samples = new float[length];
    for (int i = 0; i < length; i++) {
      samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / 22_050));
    }
    return samples;
  }
}
