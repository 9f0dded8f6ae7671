package org.mirkit.models.stack;

import java.util.List;
import org.mirkit.api.task.Scores;

/** Scores as plain numbers. */
final class Scoring {

  private Scoring() {}

  /** All values, one example after the other. */
  static float[] values(List<Scores> scores) {
    int size = scores.stream().mapToInt(s -> s.decisions() * s.units()).sum();
    float[] values = new float[size];
    int position = 0;
    for (Scores each : scores) {
      for (int decision = 0; decision < each.decisions(); decision++) {
        for (int unit = 0; unit < each.units(); unit++) {
          values[position++] = each.at(decision, unit);
        }
      }
    }
    return values;
  }
}
