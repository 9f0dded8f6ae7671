package org.mirkit.saliencemelody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.testkit.ModelContract;
import org.mirkit.testkit.ProviderContract;

class SalienceMelodyTest implements ProviderContract<SalienceMelodyConfig, Model>, ModelContract {
  private static final int BINS = 513;
  private static final int FRAMES = 24;
  private static final double BIN_HZ = 22_050 / 1024.0;

  @Override
  @SuppressWarnings("unchecked")
  public Provider<SalienceMelodyConfig, Model> provider() {
    return (Provider<SalienceMelodyConfig, Model>) new SalienceMelodyPlugin().providers().get(0);
  }

  @Override
  public SalienceMelodyConfig exampleConfig() {
    return new SalienceMelodyConfig(20, 0.8, 40, 0.9, 0.9, 9, 80, 431, 0.2);
  }

  @Override
  public Model model() {
    return new SalienceMelody(exampleConfig());
  }

  @Override
  public TrainingPlan plan() {
    return TrainingPlan.of(2, 8, () -> 0.01);
  }

  @Override
  public ModelSignature signature() {
    List<String> outputs = new ArrayList<>();
    for (int octave = 2; octave < 6; octave++) {
      for (String note : "C C# D D# E F F# G G# A A# B".split(" ")) {
        outputs.add(note + octave);
        outputs.add(note + octave + "+50");
      }
    }
    outputs.add("unvoiced");
    return new ModelSignature(
        new TensorShape.FeatureMap(1, BINS, FRAMES),
        new Head(
            outputs.size(), Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, DecisionScale.FRAME),
        outputs);
  }

  @Override
  public FeatureSpec spec() {
    double[] hz = new double[BINS];
    for (int bin = 0; bin < BINS; bin++) {
      hz[bin] = bin * BIN_HZ;
    }
    return new FeatureSpec(
        AudioFormat.mono(22_050),
        Axis.index("channel", 1),
        Axis.of("frequency", "Hz", hz),
        256,
        "magnitude");
  }

  @Override
  public boolean learns() {
    return false;
  }

  @Override
  public boolean refusesNegative() {
    return true;
  }

  @Test
  void harmonic_tone_is_heard_at_its_fundamental_even_where_that_is_missing() {
    Features tone = features(spectrum(220, 1, 10));
    Features hollow = features(spectrum(220, 2, 10));
    assertEquals("A3", name(answer(tone), 12));
    assertEquals("A3", name(answer(hollow), 12));
  }

  @Test
  void louder_voice_is_the_melody_and_silence_has_none() {
    double[] both = spectrum(330, 1, 10);
    double[] chord = spectrum(147, 1, 6);
    for (int bin = 0; bin < BINS; bin++) {
      both[bin] += 0.2 * chord[bin];
    }
    double[][] frames = new double[FRAMES][];
    for (int frame = 0; frame < FRAMES; frame++) {
      frames[frame] = frame < 12 ? both : new double[BINS];
    }
    Scores scores = answer(features(frames));
    assertEquals("E4", name(scores, 6));
    assertEquals("unvoiced", name(scores, 18));
  }

  @Test
  void bins_without_frequencies_are_refused_in_words() {
    FeatureSpec numbered = ModelContract.super.spec();
    ModelException refused =
        assertThrows(ModelException.class, () -> model().requireHears(numbered));
    assertTrue(refused.getMessage().contains("use stft"), refused.getMessage());
  }

  @Test
  void task_without_pitches_is_refused_in_words() {
    ModelSignature chords = new ModelSignature(signature().input(), signature().head());
    ModelException refused = assertThrows(ModelException.class, () -> model().summarize(chords));
    assertTrue(refused.getMessage().contains("task melody"), refused.getMessage());
  }

  private Scores answer(Features features) {
    try (TrainedModel trained = model().load(signature(), Path.of("unused"))) {
      return trained.predict(List.of(features)).get(0);
    }
  }

  private String name(Scores scores, int frame) {
    return signature().outputs().get(scores.best(frame));
  }

  /** Harmonics that fall by a fifth each, as bells of the width of a Hann window. */
  private static double[] spectrum(double hz, int firstHarmonic, int lastHarmonic) {
    double[] spectrum = new double[BINS];
    for (int harmonic = firstHarmonic; harmonic <= lastHarmonic; harmonic++) {
      for (int bin = 0; bin < BINS; bin++) {
        double off = bin - harmonic * hz / BIN_HZ;
        spectrum[bin] += Math.pow(0.8, harmonic - 1) * Math.exp(-off * off);
      }
    }
    return spectrum;
  }

  private Features features(double[]... frames) {
    float[] values = new float[BINS * FRAMES];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) frames[Math.min(frames.length - 1, i % FRAMES)][i / FRAMES];
    }
    return Features.of(spec(), FRAMES, values);
  }
}
