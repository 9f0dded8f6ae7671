package org.mirkit.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.model.TensorShape.FeatureMap;
import org.mirkit.api.model.TrainedModel;
import org.mirkit.api.model.TrainingContext;
import org.mirkit.api.model.TrainingListener;
import org.mirkit.api.model.TrainingPlan;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.models.imported.AnswerKind;
import org.mirkit.models.imported.ImportConfig;
import org.mirkit.testkit.reference.SharedReference;

class OnnxModelTest {
  private static final int HOP = 256;

  @TempDir Path folder;

  @Test
  void labels_of_the_network_are_found_whatever_the_order_of_the_task() {
    Features low = levels(1, 1, 1, 1, 0, 0, 0, 0);
    assertTrue(scores(List.of("low", "high"), low).at(0, 0) > 0.9);
    assertTrue(scores(List.of("high", "low"), low).at(0, 1) > 0.9);
  }

  private Scores scores(List<String> taskLabels, Features features) {
    ImportConfig config =
        Imports.scores(Imports.lowOrHigh(), List.of("probabilities"), List.of("low", "high"));
    try (TrainedModel model = opened(config, toySignature(taskLabels))) {
      return model.predict(List.of(features)).get(0);
    }
  }

  @Test
  void what_a_network_does_not_have_is_refused_with_what_it_has() {
    assertRefused(
        Imports.scores(folder.resolve("nowhere.onnx"), List.of(), List.of()),
        "there is no file",
        "nowhere.onnx");
    assertRefused(
        Imports.scores(Imports.lowOrHigh(), List.of("pitch"), List.of()),
        "no output 'pitch'",
        "[probabilities, levels]");
    assertRefused(
        Imports.scores(Imports.lowOrHigh(), List.of("levels"), List.of()),
        "answers [1, 8]",
        "2 values at a time");
    assertRefused(
        Imports.scores(Imports.lowOrHigh(), List.of(), List.of("low", "middle")),
        "asks for [high]",
        "[low, middle]");
  }

  @Test
  void features_of_another_shape_are_refused() {
    ModelSignature six = new ModelSignature(new FeatureMap(1, 6, 16), head(2, DecisionScale.TRACK));
    Model model = model(Imports.scores(Imports.lowOrHigh(), List.of(), List.of()));
    String refused =
        assertThrows(ModelException.class, () -> train(model, six).close()).getMessage();
    assertTrue(refused.contains("takes [-1, 1, 8, -1], but features of 1 × 6 × 16"), refused);
  }

  @Test
  void a_file_that_is_no_network_is_called_so() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.onnx"), "Dear network,");
    assertRefused(Imports.scores(file, List.of(), List.of()), "damaged or no ONNX network");
  }

  @Test
  void what_a_glance_at_the_file_tells_is_told_before_training() throws IOException {
    byte[] whole = Files.readAllBytes(Imports.lowOrHigh());
    for (byte[] content :
        List.of(
            "Dear network,".getBytes(StandardCharsets.UTF_8),
            new byte[0],
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, whole.length - 1))) {
      Path file = Files.write(folder.resolve("glance.onnx"), content);
      Model model = model(Imports.scores(file, List.of(), List.of()));
      ModelSignature signature = toySignature(List.of("low", "high"));
      String message =
          assertThrows(ModelException.class, () -> model.summarize(signature)).getMessage();
      assertTrue(message.contains("its " + content.length + " bytes are not"), message);
    }
  }

  @Test
  void a_file_in_the_format_of_ONNX_Runtime_is_left_to_it() throws IOException {
    byte[] content = "----ORTM, perhaps".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("perhaps.ort"), content);
    Model model = model(Imports.scores(file, List.of(), List.of()));
    assertEquals(1, model.summarize(toySignature(List.of("low", "high"))).size());
  }

  @Test
  void a_loaded_model_needs_the_networks_file_no_more_and_can_be_saved_again() throws IOException {
    Path file = folder.resolve("moved.onnx");
    Files.copy(Imports.lowOrHigh(), file);
    ImportConfig config = Imports.scores(file, List.of(), List.of());
    ModelSignature signature = toySignature(List.of("low", "high"));
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));
    try (TrainedModel trained = opened(config, signature)) {
      trained.save(first);
    }
    Files.delete(file);
    try (TrainedModel loaded = model(config).load(signature, first)) {
      Files.delete(first.resolve("network.onnx"));
      loaded.save(second);
    }
    assertEquals(-1, Files.mismatch(second.resolve("network.onnx"), Imports.lowOrHigh()));
  }

  /** Values of onnxruntime 1.32 in Python for the same sine. */
  @Test
  void swift_f0_says_what_it_says_in_python_and_hears_A4_as_A4() {
    Path file = SharedReference.require("models/swift_f0.onnx");
    ModelSignature signature = pitchSignature(62);
    Features sine = tone(16_000, 62, 440, 1);
    ImportConfig config =
        Imports.pitch(file, AnswerKind.PITCH, List.of("pitch_hz", "confidence"), 27.5);
    try (TrainedModel model = opened(config, signature)) {
      Scores scores = model.predict(List.of(sine)).get(0);
      assertEquals(0.9943128, sum(scores, 0), 1e-4);
      assertEquals(0.9996, sum(scores, 5), 2e-4);
      // 437.48987 Hz lies 9.905 cents below A4, between Ab4+80 and A4.
      int a4 = Imports.pitches().indexOf("A4");
      assertEquals(1 - 9.905 / 20, scores.at(0, a4) / sum(scores, 0), 1e-4);
      assertEquals(9.905 / 20, scores.at(0, a4 - 1) / sum(scores, 0), 1e-4);
    }
  }

  @Test
  void swift_f0_hears_no_voice_in_silence() {
    Path file = SharedReference.require("models/swift_f0.onnx");
    ImportConfig config =
        Imports.pitch(file, AnswerKind.PITCH, List.of("pitch_hz", "confidence"), 27.5);
    try (TrainedModel model = opened(config, pitchSignature(40))) {
      Scores scores = model.predict(List.of(tone(16_000, 40, 440, 0))).get(0);
      assertTrue(scores.at(20, scores.units() - 1) > 0.5);
    }
  }

  /** The first bin of its contours is a third of a semitone below A0: measured, 29 tones. */
  @Test
  void basic_pitch_hears_a_sine_at_its_pitch_in_windows_of_its_own_length() {
    Path file = SharedReference.require("models/basic_pitch_nmp.onnx");
    double fminHz = 27.5 * Math.pow(2, -1 / 36.0);
    ImportConfig config =
        Imports.pitch(file, AnswerKind.SALIENCE, List.of("StatefulPartitionedCall:0"), fminHz);
    try (TrainedModel model = opened(config, pitchSignature(172))) {
      Scores scores = model.predict(List.of(tone(22_050, 172, 440, 0.5))).get(0);
      assertEquals(Imports.pitches().indexOf("A4"), best(scores, 60), 1);
    }
    String refused =
        assertThrows(ModelException.class, () -> opened(config, pitchSignature(100)).close())
            .getMessage();
    assertTrue(refused.contains("takes 43844 samples: set crop to 172 frames"), refused);
  }

  private static int best(Scores scores, int frame) {
    int best = 0;
    for (int unit = 1; unit < scores.units() - 1; unit++) {
      best = scores.at(frame, unit) > scores.at(frame, best) ? unit : best;
    }
    return best;
  }

  private static double sum(Scores scores, int frame) {
    double sum = 0;
    for (int unit = 0; unit < scores.units() - 1; unit++) {
      sum += scores.at(frame, unit);
    }
    return sum;
  }

  private static void assertRefused(ImportConfig config, String... words) {
    ModelSignature signature = toySignature(List.of("low", "high"));
    String message =
        assertThrows(ModelException.class, () -> opened(config, signature).close()).getMessage();
    for (String word : words) {
      assertTrue(message.contains(word), message);
    }
  }

  private static Model model(ImportConfig config) {
    return OnnxPlugin.ONNX.create(new OnnxConfig(config));
  }

  private static TrainedModel opened(ImportConfig config, ModelSignature signature) {
    Model model = model(config);
    model.summarize(signature);
    return train(model, signature);
  }

  /** Training of what was trained elsewhere looks at neither plan nor examples. */
  private static TrainedModel train(Model model, ModelSignature signature) {
    return model.train(
        signature,
        TrainingPlan.of(1, 1, () -> 0.1),
        new TrainingContext(
            NoExamples.NONE, NoExamples.NONE, 1, Path.of("unused"), TrainingListener.SILENT));
  }

  private static ModelSignature toySignature(List<String> labels) {
    return new ModelSignature(new FeatureMap(1, 8, 16), head(2, DecisionScale.TRACK), labels);
  }

  private static ModelSignature pitchSignature(int frames) {
    List<String> labels = Imports.pitches();
    return new ModelSignature(
        new FeatureMap(1, HOP, frames), head(labels.size(), DecisionScale.FRAME), labels);
  }

  private static Head head(int units, DecisionScale scale) {
    return new Head(units, Head.Activation.SOFTMAX, Head.Loss.CROSS_ENTROPY, scale);
  }

  private static Features levels(float... bins) {
    float[] values = new float[bins.length * 16];
    for (int i = 0; i < values.length; i++) {
      values[i] = bins[i / 16];
    }
    return Features.of(spec(22_050, bins.length), 16, values);
  }

  private static Features tone(int rateHz, int frames, double hertz, double level) {
    float[] values = new float[HOP * frames];
    for (int sample = 0; sample < values.length; sample++) {
      double value = level * Math.sin(2 * Math.PI * hertz * sample / rateHz);
      values[sample % HOP * frames + sample / HOP] = (float) value;
    }
    return Features.of(spec(rateHz, HOP), frames, values);
  }

  private static FeatureSpec spec(int rateHz, int bins) {
    return new FeatureSpec(
        AudioFormat.mono(rateHz),
        Axis.index("channel", 1),
        Axis.index("offset", bins),
        HOP,
        "amplitude");
  }
}
