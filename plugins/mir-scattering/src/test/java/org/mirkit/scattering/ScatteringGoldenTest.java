package org.mirkit.scattering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;

/** Golden values of kymatio 0.3.0; {@code golden/make_golden.py} says how they came about. */
class ScatteringGoldenTest {

  /** Values are up to 0.3; what is left is kymatio's shorter padding and its aliases. */
  private static final double TOLERANCE = 1e-4;

  @ParameterizedTest
  @CsvSource({"6, 8, 4096", "5, 1, 2048"})
  void both_orders_equal_kymatio(int octaves, int perOctave, int samples) throws IOException {
    List<String> golden = lines("scattering-j%d-q%d.txt".formatted(octaves, perOctave));
    Features features =
        new Scattering(new ScatteringConfig(8000, octaves, perOctave, 2, false, 1e-6))
            .extract(AudioClip.of(8000, signal(samples)));
    assertEquals(golden.size(), features.spec().bins(), "paths");
    int last = features.frames() - 1;
    int[] frames = {0, 1, features.frames() / 2, last};
    for (int path = 0; path < golden.size(); path++) {
      String[] numbers = golden.get(path).split(" ");
      for (int i = 0; i < frames.length; i++) {
        assertEquals(
            Double.parseDouble(numbers[1 + i]),
            features.at(0, path, frames[i]),
            TOLERANCE,
            "order %s, path %d, frame %d".formatted(numbers[0], path, frames[i]));
      }
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream stream = ScatteringGoldenTest.class.getResourceAsStream("/golden/" + file)) {
      byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
      return new String(bytes, StandardCharsets.US_ASCII).lines().toList();
    }
  }

  private static float[] signal(int length) {
    float[] samples = new float[length];
    long state = 1;
    for (int t = 0; t < length; t++) {
      state = (state * 1103515245L + 12345) % (1L << 31);
      double noise = state / (double) (1L << 31) - 0.5;
      double chirp = Math.sin(2 * Math.PI * (0.01 * t + 0.2 * t * t / (2.0 * length)));
      samples[t] =
          (float) (0.5 * chirp * (1 + 0.5 * Math.sin(2 * Math.PI * t / 200)) + 0.1 * noise);
    }
    return samples;
  }
}
