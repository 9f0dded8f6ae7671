package org.mirkit.models.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.models.layer.FilterBank.Compression;
import org.mirkit.models.layer.FilterBank.Kind;

class FilterBankMeaningTest {
  private static final int RATE = 8000;
  private static final int BANDS = 6;
  private static final FeatureMap SAMPLES = new FeatureMap(1, 1, 1024 + 3 * 256);

  @ParameterizedTest
  @EnumSource(Kind.class)
  void a_sine_in_the_middle_of_a_band_gives_its_amplitude_there_and_less_elsewhere(Kind kind) {
    for (int band = 0; band < BANDS; band++) {
      double hz = centre(kind, band);
      float[] levels = levels(kind, Compression.NONE, SAMPLES, sine(0.5, hz, 0, SAMPLES.frames()));
      for (int frame = 0; frame < 4; frame++) {
        assertEquals(0.5, levels[band * 4 + frame], 0.01, kind + " at " + hz + " Hz");
        for (int other = 0; other < BANDS; other++) {
          assertTrue(other == band || levels[other * 4 + frame] < 0.4, kind + " beside " + hz);
        }
      }
    }
  }

  /** By the formulas of O'Shaughnessy's mel and of Glasberg and Moore's ERB scale. */
  private static double centre(Kind kind, int band) {
    double low = kind == Kind.GAMMATONE ? erb(100) : mel(100);
    double high = kind == Kind.GAMMATONE ? erb(4000) : mel(4000);
    double place = kind == Kind.SINC ? (band + 0.5) / BANDS : (band + 1.0) / (BANDS + 1);
    double point = low + (high - low) * place;
    return kind == Kind.GAMMATONE
        ? (Math.pow(10, point / 21.4) - 1) / 0.00437
        : 700 * (Math.pow(10, point / 2595) - 1);
  }

  private static double mel(double hz) {
    return 2595 * Math.log10(1 + hz / 700);
  }

  private static double erb(double hz) {
    return 21.4 * Math.log10(1 + 0.00437 * hz);
  }

  @Test
  void levels_do_not_tremble_with_the_phase() {
    double hz = centre(Kind.GABOR, 2);
    for (double phase = 0; phase < 3; phase += 0.7) {
      float[] wave = sine(1, hz, phase, SAMPLES.frames());
      assertEquals(1, levels(Kind.GABOR, Compression.NONE, SAMPLES, wave)[2 * 4], 0.01);
    }
  }

  @Test
  void frames_that_the_waveform_cut_are_heard_as_those_that_the_layer_cuts() {
    float[] wave = sine(0.3, 700, 1, SAMPLES.frames());
    FeatureMap cut = new FeatureMap(1, 1024, 4);
    float[] frames = new float[(int) cut.size()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = wave[i / 4 + 256 * (i % 4)];
    }
    for (Kind kind : Kind.values()) {
      assertArrayEquals(
          levels(kind, Compression.LOG, SAMPLES, wave),
          levels(kind, Compression.LOG, cut, frames),
          1e-3f);
    }
  }

  @Test
  void log_keeps_silence_at_nothing_and_compresses_the_rest() {
    float[] silence = levels(Kind.SINC, Compression.LOG, SAMPLES, new float[SAMPLES.frames()]);
    float[] wave = sine(0.5, 900, 0, SAMPLES.frames());
    float[] plain = levels(Kind.SINC, Compression.NONE, SAMPLES, wave);
    float[] log = levels(Kind.SINC, Compression.LOG, SAMPLES, wave);
    for (int i = 0; i < plain.length; i++) {
      assertEquals(0, silence[i], 2e-3);
      assertEquals(Math.log(1 + 1000 * plain[i]), log[i], 1e-4);
    }
  }

  private static float[] sine(double amplitude, double hz, double phase, int samples) {
    float[] wave = new float[samples];
    for (int i = 0; i < samples; i++) {
      wave[i] = (float) (amplitude * Math.sin(2 * Math.PI * hz * i / RATE + phase));
    }
    return wave;
  }

  private static float[] levels(
      Kind kind, Compression compression, TensorShape shape, float[] samples) {
    FilterBank bank =
        new FilterBank(
            kind,
            BANDS,
            RATE,
            100,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            compression);
    try (Bench bench = new Bench(bank, shape)) {
      return bench.run(bench.example(samples), false).toFloatArray();
    }
  }
}
