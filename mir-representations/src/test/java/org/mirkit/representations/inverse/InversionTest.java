package org.mirkit.representations.inverse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;
import org.mirkit.representations.dsp.Decibels;
import org.mirkit.representations.dsp.Stft;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.dsp.StftGeometry;
import org.mirkit.representations.dsp.Window;
import org.mirkit.representations.mel.MelCompression;
import org.mirkit.representations.mel.MelConfig;
import org.mirkit.representations.mel.MelFilters;
import org.mirkit.representations.mel.MelProviders;

/** What comes back of a sound whose phase, and more, was thrown away. */
class InversionTest {
  private static final StftGeometry GEOMETRY = new StftGeometry(1024, 1024, 256, Window.HANN, true);

  @Test
  void griffin_and_lim_find_a_sound_of_nearly_the_same_magnitudes() {
    float[][] magnitudes = magnitudes(chord(22_050));
    float[] sound = GriffinLim.defaults().reconstruct(GEOMETRY, magnitudes);
    double convergence = distance(magnitudes, magnitudes(sound));
    assertTrue(convergence < 0.12, "spectral convergence " + convergence);
  }

  @Test
  void momentum_comes_nearer_than_none() {
    float[][] magnitudes = magnitudes(chord(22_050));
    double fast =
        distance(magnitudes, magnitudes(GriffinLim.defaults().reconstruct(GEOMETRY, magnitudes)));
    double slow =
        distance(
            magnitudes, magnitudes(new GriffinLim(32, 0, 0).reconstruct(GEOMETRY, magnitudes)));
    assertTrue(fast < slow, fast + " with momentum, " + slow + " without");
  }

  @Test
  void silence_stays_silence() {
    float[] sound = GriffinLim.defaults().reconstruct(GEOMETRY, new float[513][20]);
    assertArrayEquals(new float[sound.length], sound);
  }

  @Test
  void a_spectrum_is_found_that_fills_the_bands_as_wanted() {
    int[] first = {1, 3, 5};
    float[][] weights = {{0.5f, 1, 0.5f}, {0.5f, 1, 0.5f}, {0.5f, 1, 0.5f}};
    float[][] sums = {{3, 0}, {1, 0}, {7, 2}};
    float[][] spectrum = new BandInversion(first, weights, 9).invert(sums);
    for (int band = 0; band < 3; band++) {
      for (int frame = 0; frame < 2; frame++) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
          sum += weights[band][i] * spectrum[first[band] + i][frame];
        }
        assertEquals(sums[band][frame], sum, 0.05, "band " + band + ", frame " + frame);
      }
    }
    assertArrayEquals(new float[2], spectrum[8], "a bin in no band");
  }

  @ParameterizedTest
  @CsvSource({"DB, 2", "NONE, 2", "NONE, 1", "LOG1P, 2", "DB, 1"})
  void the_sound_of_mel_bands_has_nearly_those_bands(MelCompression log, double power) {
    MelConfig config = config(log, power);
    InvertibleRepresentation mel = (InvertibleRepresentation) MelProviders.MEL.create(config);
    Features wanted = mel.extract(AudioClip.of(22_050, chord(22_050)));
    AudioClip sound = mel.invert(wanted);
    assertEquals(sound, mel.invert(wanted));
    InvertibleRepresentation plain =
        (InvertibleRepresentation) MelProviders.MEL.create(config(MelCompression.NONE, 1));
    float[][] before = rows(plain.extract(AudioClip.of(22_050, chord(22_050))));
    float[][] after = rows(plain.extract(sound));
    double convergence = distance(before, after);
    assertTrue(convergence < 0.15, "spectral convergence " + convergence);
  }

  private static MelConfig config(MelCompression log, double power) {
    return new MelConfig(
        new StftFrames(22_050, 1024, 256),
        MelFilters.of(64),
        power,
        log,
        Decibels.Reference.UNITY,
        1e-10,
        Optional.empty(),
        true);
  }

  private static float[] chord(int samples) {
    float[] chord = new float[samples];
    for (int i = 0; i < samples; i++) {
      double t = i / 22_050.0;
      double swell = Math.sin(Math.PI * i / samples);
      for (double hz : new double[] {220, 277.2, 329.6, 880}) {
        chord[i] += (float) (0.2 * swell * Math.sin(2 * Math.PI * hz * t));
      }
    }
    return chord;
  }

  private static float[][] magnitudes(float[] signal) {
    ComplexSpectrogram x = ComplexSpectrogram.of(new Stft(GEOMETRY), signal);
    float[][] magnitudes = new float[x.bins()][x.frames()];
    for (int bin = 0; bin < x.bins(); bin++) {
      for (int i = 0; i < x.frames(); i++) {
        magnitudes[bin][i] = (float) Math.hypot(x.re()[bin][i], x.im()[bin][i]);
      }
    }
    return magnitudes;
  }

  private static float[][] rows(Features features) {
    float[][] rows = new float[features.spec().bins()][features.frames()];
    for (int bin = 0; bin < rows.length; bin++) {
      features.copyRow(0, bin, rows[bin], 0);
    }
    return rows;
  }

  /** The norm of the difference over the norm of what was wanted; of frames that both have. */
  private static double distance(float[][] wanted, float[][] found) {
    double difference = 0;
    double norm = 0;
    for (int row = 0; row < wanted.length; row++) {
      for (int i = 0; i < Math.min(wanted[row].length, found[row].length); i++) {
        difference += Math.pow(wanted[row][i] - found[row][i], 2);
        norm += Math.pow(wanted[row][i], 2);
      }
    }
    return Math.sqrt(difference / norm);
  }
}
