package org.mirkit.tasks.chord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.DataException;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.plugin.Provider;
import org.mirkit.testkit.MetricContract;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.ReferenceAndEstimate;

class ChordRecallTest implements ProviderContract<ChordRecallConfig, Metric>, MetricContract {

  @Override
  public Provider<ChordRecallConfig, Metric> provider() {
    return ChordProviders.CHORD_RECALL;
  }

  @Override
  public ChordRecallConfig exampleConfig() {
    return new ChordRecallConfig(List.of(ChordComparison.values()));
  }

  @Override
  public Metric metric() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<ReferenceAndEstimate> pairs() {
    return List.of(
        pair("0-2 C:maj, 2-3 A:min", "0-1 C:maj, 1-3 A:min"),
        pair("0-1 N, 1-4 G:7/3", "0-2 N, 2-4 G:maj"),
        pair("0.5-2 F:maj7", "0-2 A:min"),
        new ReferenceAndEstimate(ChordSequence.ofWhole("D:min"), ChordSequence.ofWhole("D:maj")));
  }

  /** mir_eval.chord 0.8 for single pairs; −1 is not judged. */
  @ParameterizedTest
  @CsvSource({
    "C:maj, C:maj/3, 1, 1, 1, 1",
    "C:7, C:maj, 1, 1, 0, 1",
    "C:dim, C:min, -1, 1, -1, 0",
    "C:5, C:maj, -1, 1, -1, -1",
    "N, X, 0, 1, 0, 1",
    "X, N, -1, -1, -1, -1",
    "A:min, C:maj6, 0, 0, 0, 1",
    "C:maj, X, 0, 0, 0, 1",
  })
  void single_pairs_are_judged_as_by_mir_eval(
      String reference, String estimate, int majmin, int root, int sevenths, int mirex) {
    Tally tally = metric().tally();
    tally.add(ChordSequence.ofWhole(reference), ChordSequence.ofWhole(estimate));
    Map<String, Double> values = tally.score().values();
    Map<String, Integer> expected =
        Map.of("majmin", majmin, "root", root, "sevenths", sevenths, "mirex", mirex);
    expected.forEach(
        (name, value) -> assertEquals(value < 0 ? Double.NaN : value, values.get(name), name));
  }

  @Test
  void time_that_the_estimate_says_nothing_about_is_no_chord() {
    assertEquals(0.75, root(pair("0-4 C", "1-4 C")), 1e-12);
    assertEquals(0.75, root(pair("0-4 C", "0-3 C")), 1e-12);
    assertEquals(1, root(pair("1-3 C", "0-9 C")), 1e-12);
  }

  @Test
  void open_end_lasts_as_long_as_the_other_side() {
    ChordSequence open = ChordSequence.ofWhole("C:maj");
    ChordSequence half = sequence("0-3 C:maj, 3-4 G:maj");
    assertEquals(0.75, root(new ReferenceAndEstimate(open, half)), 1e-12);
    assertEquals(0.75, root(new ReferenceAndEstimate(half, open)), 1e-12);
  }

  @Test
  void clips_of_unknown_length_weigh_the_same() {
    Tally tally = metric().tally();
    for (String estimate : List.of("C:maj", "C:maj", "G:maj", "C:maj")) {
      tally.add(ChordSequence.ofWhole("C:maj"), ChordSequence.ofWhole(estimate));
    }
    assertEquals(0.75, tally.score().values().get("majmin"), 1e-12);
  }

  @Test
  void label_that_is_none_is_refused_with_its_place() {
    Tally tally = metric().tally();
    DataException refused =
        assertThrows(
            DataException.class,
            () -> tally.add(ChordSequence.ofWhole("C:maj"), ChordSequence.ofWhole("C:majj")));
    assertTrue(refused.getMessage().contains("C:majj: unknown shorthand 'majj' at character 3"));
  }

  @Test
  void comparisons_that_are_none_or_repeated_are_config_errors() {
    for (List<ChordComparison> bad :
        List.of(List.<ChordComparison>of(), List.of(ChordComparison.ROOT, ChordComparison.ROOT))) {
      assertThrows(ConfigException.class, () -> new ChordRecallConfig(bad));
    }
  }

  private double root(ReferenceAndEstimate pair) {
    Tally tally = metric().tally();
    tally.add(pair.reference(), pair.estimate());
    return tally.score().values().get("root");
  }

  private static ReferenceAndEstimate pair(String reference, String estimate) {
    return new ReferenceAndEstimate(sequence(reference), sequence(estimate));
  }

  /** Chords written as {@code 0-2 C:maj, 2-3 A:min}. */
  static ChordSequence sequence(String text) {
    List<TimedLabel> segments = new ArrayList<>();
    for (String part : text.split(", ")) {
      String[] fields = part.split("[- ]");
      segments.add(
          new TimedLabel(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]), fields[2]));
    }
    return new ChordSequence(segments);
  }
}
