package org.mirkit.representations.inverse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;

class InverseStftTest {

  /** Everywhere but where the windows' sum is so small that it magnifies the rounding of floats. */
  @Property(tries = 80)
  void a_signal_comes_back_from_its_transform(
      @ForAll("geometries") StftGeometry geometry,
      @ForAll @IntRange(min = 1, max = 20_000) int samples) {
    Assume.that(geometry.frames(samples) > 0);
    float[] signal = noise(samples);
    InverseStft inverse = new InverseStft(geometry);
    ComplexSpectrogram transform = ComplexSpectrogram.of(new Stft(geometry), signal);
    float[] back = inverse.synthesize(transform, samples);
    float[] weights = inverse.weights(transform.frames(), samples);
    for (int i = 0; i < samples; i++) {
      if (weights[i] > 0.1) {
        assertEquals(signal[i], back[i], 1e-6, "sample " + i + " of " + samples);
      }
    }
  }

  @Provide
  Arbitrary<StftGeometry> geometries() {
    return Arbitraries.of(
        new StftGeometry(2048, 2048, 512, Window.HANN, true),
        new StftGeometry(512, 512, 128, Window.HANN, false),
        new StftGeometry(256, 200, 50, Window.HANN, true),
        new StftGeometry(64, 64, 17, Window.HAMMING, true),
        new StftGeometry(16, 15, 4, Window.BLACKMAN, false),
        new StftGeometry(1024, 1024, 1024, Window.RECTANGULAR, true));
  }

  @Test
  void with_the_usual_window_every_sample_comes_back() {
    StftGeometry geometry = new StftGeometry(2048, 2048, 512, Window.HANN, true);
    float[] signal = noise(30_000);
    ComplexSpectrogram transform = ComplexSpectrogram.of(new Stft(geometry), signal);
    assertArrayEquals(signal, new InverseStft(geometry).synthesize(transform, 30_000), 1e-6f);
  }

  @Test
  void the_shortest_sound_of_some_frames_gives_as_many() {
    for (boolean centered : new boolean[] {true, false}) {
      StftGeometry geometry = new StftGeometry(512, 512, 130, Window.HANN, centered);
      for (int frames = 1; frames < 40; frames++) {
        assertEquals(frames, geometry.frames(new InverseStft(geometry).samples(frames)));
      }
    }
  }

  static float[] noise(int samples) {
    SplittableRandom random = new SplittableRandom(samples);
    float[] noise = new float[samples];
    for (int i = 0; i < samples; i++) {
      noise[i] = 2 * random.nextFloat() - 1;
    }
    return noise;
  }
}
