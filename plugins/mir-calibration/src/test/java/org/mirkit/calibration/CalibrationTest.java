package org.mirkit.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class CalibrationTest implements ProviderContract<CalibrationConfig, Metric>, MetricContract {
  private static final double EXACT = 1e-12;

  @Override
  public Provider<CalibrationConfig, Metric> provider() {
    return CalibrationPlugin.CALIBRATION;
  }

  @Override
  public CalibrationConfig exampleConfig() {
    return new CalibrationConfig(5);
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  /** It is an error: none is the best. */
  @Override
  public double perfectHeadline() {
    return 0;
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        pair("rock", "rock", 0.9),
        pair("jazz", "rock", 0.9),
        pair("rock", "jazz", 0.6),
        pair("jazz", "jazz", 0.7),
        new ReferenceAndEstimate(ClassLabel.of("jazz"), ClassLabel.of("jazz")));
  }

  private static ReferenceAndEstimate pair(String truth, String named, double confidence) {
    String other = named.equals("rock") ? "jazz" : "rock";
    return new ReferenceAndEstimate(
        ClassLabel.of(truth),
        new ClassLabel(named, Map.of(named, confidence, other, 1 - confidence)));
  }

  private Score score(List<ReferenceAndEstimate> pairs) {
    Tally tally = metric().tally();
    pairs.forEach(pair -> tally.add(pair.reference(), pair.estimate()));
    return tally.score();
  }

  @Test
  void five_estimates_have_the_errors_that_a_pencil_finds() {
    Map<String, Double> values = score(pairs()).values();
    // (0.8, 1]: 3 estimates, confidence 2.8 / 3, right 2 / 3. (0.6, 0.8]: 1, 0.7, 1. (0.4, 0.6]: 1,
    // 0.6, 0.
    assertEquals((0.8 + 0.3 + 0.6) / 5, values.get("expected calibration error"), EXACT);
    assertEquals(0.6, values.get("maximum calibration error"), EXACT);
    assertEquals(
        2 * (0.1 * 0.1 + 0.9 * 0.9 + 0.6 * 0.6 + 0.3 * 0.3) / 5, values.get("Brier score"), EXACT);
    assertEquals((2.8 + 0.7 + 0.6 - 3) / 5, values.get("overconfidence"), EXACT);
  }

  @Test
  void bins_are_closed_above_and_empty_ones_are_left_out() {
    Score.Table table = score(pairs()).tables().get(0);
    assertEquals(List.of("up to 0.600", "up to 0.800", "up to 1.000"), table.rows());
    assertEquals(List.of(1.0, 0.6, 0.0), table.cells().get(0));
  }

  @Test
  void estimates_that_are_right_as_often_as_they_are_sure_have_no_error() {
    List<ReferenceAndEstimate> calibrated =
        List.of(
            pair("rock", "rock", 0.75),
            pair("jazz", "jazz", 0.75),
            pair("jazz", "jazz", 0.75),
            pair("jazz", "rock", 0.75));
    Map<String, Double> values = score(calibrated).values();
    assertEquals(0, values.get("expected calibration error"), EXACT);
    assertEquals(0, values.get("overconfidence"), EXACT);
    assertTrue(values.get("Brier score") > 0, "they are not certain");
  }

  @Property
  void overconfidence_lies_within_the_expected_and_that_within_the_maximum_error(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.5, max = 1) Double> confidences) {
    Tally tally = metric().tally();
    for (int i = 0; i < confidences.size(); i++) {
      ReferenceAndEstimate pair = pair(i % 3 == 0 ? "jazz" : "rock", "rock", confidences.get(i));
      tally.add(pair.reference(), pair.estimate());
    }
    Map<String, Double> values = tally.score().values();
    double expected = values.get("expected calibration error");
    assertTrue(Math.abs(values.get("overconfidence")) <= expected + EXACT);
    assertTrue(expected <= values.get("maximum calibration error") + EXACT);
  }

  @Test
  void probability_above_1_is_refused_with_its_class() {
    ReferenceAndEstimate wrong = pair("rock", "rock", 1.5);
    DataException refused = assertThrows(DataException.class, () -> score(List.of(wrong)));
    assertTrue(refused.getMessage().contains("'rock'") || refused.getMessage().contains("'jazz'"));
  }

  @Test
  void named_class_without_a_probability_is_refused() {
    ReferenceAndEstimate wrong =
        new ReferenceAndEstimate(
            ClassLabel.of("rock"), new ClassLabel("folk", Map.of("rock", 1.0)));
    DataException refused = assertThrows(DataException.class, () -> score(List.of(wrong)));
    assertTrue(refused.getMessage().startsWith("the class 'folk'"), refused.getMessage());
  }
}
