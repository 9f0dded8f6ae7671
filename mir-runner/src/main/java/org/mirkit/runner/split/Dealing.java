package org.mirkit.runner.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deals groups out to sides so that each class fills every side in proportion to its share. */
final class Dealing {
  private final double[] shares;
  private final Map<String, Integer> totals = new HashMap<>();
  private final List<Map<String, Integer>> counts = new ArrayList<>();
  private final List<List<Splitter.Group>> sides = new ArrayList<>();

  Dealing(List<Splitter.Group> groups, double[] shares) {
    this.shares = shares;
    for (int side = 0; side < shares.length; side++) {
      sides.add(new ArrayList<>());
      counts.add(new HashMap<>());
    }
    groups.forEach(g -> g.classCounts().forEach((c, n) -> totals.merge(c, n, Integer::sum)));
  }

  void deal(Splitter.Group group) {
    Map<String, Integer> added = group.classCounts();
    int best = 0;
    double bestCost = Double.POSITIVE_INFINITY;
    for (int side = 0; side < shares.length; side++) {
      double cost = costOfAdding(side, added);
      if (cost < bestCost) {
        best = side;
        bestCost = cost;
      }
    }
    sides.get(best).add(group);
    Map<String, Integer> count = counts.get(best);
    added.forEach((label, number) -> count.merge(label, number, Integer::sum));
  }

  /**
   * How much the sum over sides and classes of share · fill² grows, where a fill of 1 is just the
   * side's share of the class; the sum is smallest when all fills are equal.
   */
  private double costOfAdding(int side, Map<String, Integer> added) {
    double cost = 0;
    for (Map.Entry<String, Integer> entry : added.entrySet()) {
      double target = shares[side] * totals.get(entry.getKey());
      double before = counts.get(side).getOrDefault(entry.getKey(), 0) / target;
      double after = before + entry.getValue() / target;
      cost += shares[side] * (after * after - before * before);
    }
    return cost;
  }

  List<List<Splitter.Group>> sides() {
    return sides;
  }
}
