package org.mirkit.models.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;

class RhythmRulesTest {
  private static final Activation ACTIVATION = new Activation(new ActivationConfig(4));
  private static final TempogramTempo TEMPO =
      new TempogramTempo(new TempogramTempoConfig(120, 1, 4, 4));
  private static final ModelSignature TEMPI =
      Questions.signature(1, 384, DecisionScale.TRACK, Questions.TEMPI);

  @Test
  void stronger_is_higher_and_never_quite_one() {
    float[] strengths = {-3, 0, 4, 12, 1e30f};
    float[] expected = {0, 0, 0.5f, 0.75f, Math.nextDown(1f)};
    Scores scores =
        Questions.answer(
            ACTIVATION,
            Questions.independent(1, 1, DecisionScale.FRAME, List.of("onset")),
            Questions.features(1, strengths));
    for (int frame = 0; frame < strengths.length; frame++) {
      assertEquals(expected[frame], scores.at(frame, 0), "frame " + frame);
    }
  }

  @Test
  void outputs_without_a_feature_and_decisions_for_a_track_are_refused_with_what_would_do() {
    refused(
        ACTIVATION,
        Questions.independent(1, 1, DecisionScale.FRAME, List.of("beat", "downbeat")),
        "[beat, downbeat]",
        "downbeats: false");
    refused(
        ACTIVATION,
        Questions.independent(1, 1, DecisionScale.TRACK, List.of("onset")),
        "frame by frame");
  }

  @Property(tries = 60)
  void a_pulse_has_its_tempo_within_2_percent(
      @ForAll @DoubleRange(min = 70, max = 160) double bpm) {
    Scores scores = Questions.answer(TEMPO, TEMPI, pulse(bpm));
    assertEquals(bpm, 30 + scores.best(0), 0.02 * bpm);
  }

  @Test
  void scores_sum_to_one_where_tempi_exclude_each_other_and_reach_one_where_not() {
    Scores exclusive = Questions.answer(TEMPO, TEMPI, pulse(100));
    ModelSignature saliences = Questions.independent(1, 384, DecisionScale.TRACK, Questions.TEMPI);
    Scores independent = Questions.answer(TEMPO, saliences, pulse(100));
    double sum = 0;
    for (int unit = 0; unit < exclusive.units(); unit++) {
      sum += exclusive.at(0, unit);
    }
    assertEquals(1, sum, 1e-5);
    assertEquals(1, independent.at(0, independent.best(0)));
    assertEquals(exclusive.best(0), independent.best(0));
  }

  @Test
  void silence_prefers_no_tempo() {
    Scores scores = Questions.answer(TEMPO, TEMPI, Questions.features(1, new float[384][3]));
    assertEquals(scores.at(0, 0), scores.at(0, 200));
  }

  @Test
  void input_without_lags_and_outputs_that_are_no_tempi_are_refused() {
    refused(
        TEMPO, Questions.signature(1, 1, DecisionScale.TRACK, Questions.TEMPI), "use tempogram");
    refused(TEMPO, Questions.signature(1, 384, DecisionScale.FRAME, Questions.TEMPI), "once for a");
    refused(TEMPO, Questions.signature(1, 384, DecisionScale.TRACK, Questions.KEYS), "'C:major'");
    FeatureSpec mel =
        new FeatureSpec(
            AudioFormat.mono(22_050),
            Axis.index("channel", 1),
            Axis.of("frequency", "Hz", new double[384]),
            512,
            "dB");
    String message = assertThrows(ModelException.class, () -> TEMPO.requireHears(mel)).getMessage();
    assertTrue(message.contains("frequency in Hz"), message);
  }

  private static void refused(Rule rule, ModelSignature signature, String... texts) {
    String message = assertThrows(ModelException.class, () -> rule.prepare(signature)).getMessage();
    for (String text : texts) {
      assertTrue(message.contains(text), message);
    }
  }

  /** How alike strengths of three frames each are at every lag, falling off with the lag. */
  private static Features pulse(double bpm) {
    double beat = 60 / bpm * 22_050 / 512;
    float[][] rows = new float[384][1];
    for (int lag = 0; lag < rows.length; lag++) {
      double off = Math.abs(lag - beat * Math.rint(lag / beat));
      rows[lag][0] = (float) (Math.max(0, 1 - off / 3) * (1 - lag / 384.0));
    }
    return Questions.features(1, rows);
  }
}
