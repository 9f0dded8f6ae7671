package org.mirkit.metre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;

/** How many beats make a bar of a track, by the places in the bar that its beats have. */
final class BarLength {
  private BarLength() {}

  /**
   * The length that most bars have, the shorter of equally frequent ones; empty where no bar is
   * whole or places are not known. The last bar counts where it is the only one, for nothing tells
   * whether it goes on.
   */
  static OptionalInt of(Annotation annotation) {
    Map<Integer, Integer> counts = new TreeMap<>();
    List<Integer> bar = new ArrayList<>();
    for (Beat beat : beats(annotation).beats()) {
      if (beat.isDownbeat()) {
        count(bar, counts);
        bar.clear();
      }
      bar.add(beat.position());
    }
    if (counts.isEmpty()) {
      count(bar, counts);
    }
    return counts.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .map(found -> OptionalInt.of(found.getKey()))
        .orElse(OptionalInt.empty());
  }

  private static Beats beats(Annotation annotation) {
    if (annotation instanceof Beats beats) {
      return beats;
    }
    throw new DataException("metre reads beats with their places in the bar, not " + annotation);
  }

  /** A bar counts if its beats are numbered 1, 2, 3 and so on. */
  private static void count(List<Integer> bar, Map<Integer, Integer> counts) {
    for (int i = 0; i < bar.size(); i++) {
      if (bar.get(i) != i + 1) {
        return;
      }
    }
    if (!bar.isEmpty()) {
      counts.merge(bar.size(), 1, Integer::sum);
    }
  }
}
