package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.mirkit.api.model.JointModel;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Scores;

/** What a {@link JointModel} promises of its potentials. */
record JointChecks(JointModel model, List<Features> examples, double tolerance) {

  void requireAll() {
    requirePredictionsOfPotentials();
    requireCommonPartsIgnored();
    requireAnyLength();
  }

  /** {@link JointModel#predict} is {@link JointModel#decide} of the potentials of each example. */
  private void requirePredictionsOfPotentials() {
    List<Scores> predicted = model.predict(examples);
    List<Scores> potentials = model.potentials(examples);
    assertEquals(examples.size(), potentials.size(), "potentials of " + examples.size());
    for (int i = 0; i < examples.size(); i++) {
      requireEqual(predicted.get(i), model.decide(potentials.get(i)), "example " + i);
    }
  }

  /** What all classes of a frame have in common says nothing. */
  private void requireCommonPartsIgnored() {
    for (Scores potentials : model.potentials(examples)) {
      requireEqual(
          model.decide(potentials), model.decide(raised(potentials)), "raised frame by frame");
    }
  }

  private static Scores raised(Scores potentials) {
    int units = potentials.units();
    float[] values = new float[potentials.decisions() * units];
    for (int i = 0; i < values.length; i++) {
      int decision = i / units;
      values[i] = potentials.at(decision, i % units) + (decision % 3 - 1);
    }
    return Scores.of(units, values);
  }

  /** Any number of frames is decided: here those of all examples as of one track. */
  private void requireAnyLength() {
    List<Scores> parts = model.potentials(examples);
    int units = parts.get(0).units();
    int each = parts.get(0).decisions();
    float[] values = new float[parts.size() * each * units];
    for (int i = 0; i < values.length; i++) {
      int decision = i / units;
      values[i] = parts.get(decision / each).at(decision % each, i % units);
    }
    Scores decided = model.decide(Scores.of(units, values));
    assertEquals(units, decided.units(), "units of a track");
    assertEquals(parts.size() * each, decided.decisions(), "decisions of a track");
  }

  private void requireEqual(Scores expected, Scores actual, String which) {
    assertEquals(expected.decisions(), actual.decisions(), which);
    for (int i = 0; i < expected.decisions() * expected.units(); i++) {
      int decision = i / expected.units();
      int unit = i % expected.units();
      assertEquals(
          expected.at(decision, unit),
          actual.at(decision, unit),
          tolerance,
          which + ", decision " + decision + ", output " + unit);
    }
  }
}
