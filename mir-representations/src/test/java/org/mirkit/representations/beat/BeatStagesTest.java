package org.mirkit.representations.beat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stages after the tempo, on made-up onset strengths with faint beginnings, no plain beat and
 * no ties; frames printed by {@code make_golden_beat.py} with librosa 0.11.0's {@code beat_track},
 * compared without tolerance.
 */
class BeatStagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
            83 | 103 | 13 | 8 | 13 | 5.0 | true | 37 50 61 68 76 89
            53 | 126 | 16 | 9 | 3 | 20.0 | false | 13 16 19 22 25 28 31 34 37 40 43 46 49 52 55 58 61 64 67 70 73 76 79 82 85 88 91 94 97 100 103 107 110 113 116 119
            83 | 138 | 11 | 1 | 5 | 1.0 | true | 31 34 37 40 42 47 50 53 57 61 64 68 72 76 82 84 89 95 98 103 107 109 113 115 118 121 125 128 131
            97 | 122 | 22 | 14 | 13 | 5.0 | true | 47 56 65 76 89 97
            37 | 90 | 13 | 11 | 11 | 5.0 | true | 33 39 48 57 67
            83 | 115 | 11 | 3 | 13 | 5.0 | true | 37 50 61 68 76 89
            """)
  void path_and_trimming_are_librosas(
      int factor,
      int frames,
      int first,
      int silent,
      int periodFrames,
      double tightness,
      boolean trim,
      String beats) {
    double[] salience = BeatSalience.of(strength(factor, frames, first, silent), periodFrames);
    int[] path = new BeatPath(periodFrames, tightness).through(salience);
    int[] expected = Arrays.stream(beats.split(" ")).mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(expected, WeakEnds.cut(path, salience, trim ? 0.5 : 0));
  }

  /** Silence, fifteen faint frames, loud ones, silence. */
  private static float[] strength(int factor, int frames, int first, int silent) {
    float[] strength = new float[frames];
    for (int n = first; n < frames - silent; n++) {
      double value = n * n * n * factor % 127 / 128.0;
      strength[n] = (float) (value * value * (n < first + 15 ? 0.125 : 1));
    }
    return strength;
  }
}
