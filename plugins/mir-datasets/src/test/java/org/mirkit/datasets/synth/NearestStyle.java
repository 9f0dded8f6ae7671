package org.mirkit.datasets.synth;

import java.util.ArrayList;
import java.util.List;

/** Guesses by the nearest example, each trait weighed by its spread. */
final class NearestStyle {
  private record Example(String label, double[] traits) {}

  private final List<Example> examples = new ArrayList<>();

  void learn(String label, double[] traits) {
    examples.add(new Example(label, traits));
  }

  String guess(double[] traits) {
    double[] spread = spread(traits.length);
    Example nearest = examples.get(0);
    double smallest = Double.POSITIVE_INFINITY;
    for (Example example : examples) {
      double distance = 0;
      for (int i = 0; i < traits.length; i++) {
        double difference = (traits[i] - example.traits[i]) / spread[i];
        distance += difference * difference;
      }
      if (distance < smallest) {
        smallest = distance;
        nearest = example;
      }
    }
    return nearest.label;
  }

  private double[] spread(int count) {
    double[] spread = new double[count];
    for (int i = 0; i < count; i++) {
      int trait = i;
      double mean = examples.stream().mapToDouble(e -> e.traits[trait]).average().orElse(0);
      spread[i] =
          Math.sqrt(
              examples.stream()
                  .mapToDouble(e -> (e.traits[trait] - mean) * (e.traits[trait] - mean))
                  .average()
                  .orElse(1));
    }
    return spread;
  }
}
