package org.mirkit.tasks.classification.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Score;
import org.mirkit.api.metric.Tally;

/**
 * Precision, recall and F1 of each class and their means: {@code macro}, in which every class that
 * occurs counts the same, and {@code weighted}, in which it counts by its references. Both agree
 * with scikit-learn's {@code precision_recall_fscore_support} with {@code zero_division=0} and
 * without {@code labels}: a class that is listed but occurs on neither side is NaN in the table and
 * is left out of the means. All are NaN when there are no tracks.
 *
 * @param classes the classes in the order to be shown; those that occur, sorted by code point, when
 *     empty
 */
public record PrecisionRecallF1(Optional<List<String>> classes) implements Metric {

  @Override
  public Tally tally() {
    return new ClassPairTally(classes, this::score);
  }

  private Score score(ClassPairs pairs) {
    List<String> names = classes.orElseGet(pairs::classes);
    long[][] matrix = pairs.matrix(names);
    List<ClassRates> rates =
        IntStream.range(0, names.size()).mapToObj(i -> ClassRates.of(matrix, i)).toList();
    return new Score(means(rates), List.of(table(names, rates)));
  }

  private static Map<String, Double> means(List<ClassRates> rates) {
    Map<String, Double> means = new LinkedHashMap<>();
    means.put("f1-macro", macro(rates, ClassRates::f1));
    means.put("precision-macro", macro(rates, ClassRates::precision));
    means.put("recall-macro", macro(rates, ClassRates::recall));
    means.put("f1-weighted", weighted(rates, ClassRates::f1));
    means.put("precision-weighted", weighted(rates, ClassRates::precision));
    means.put("recall-weighted", weighted(rates, ClassRates::recall));
    return means;
  }

  private static double macro(List<ClassRates> rates, ToDoubleFunction<ClassRates> rate) {
    return rates.stream()
        .filter(ClassRates::defined)
        .mapToDouble(rate)
        .average()
        .orElse(Double.NaN);
  }

  private static double weighted(List<ClassRates> rates, ToDoubleFunction<ClassRates> rate) {
    double sum =
        rates.stream()
            .filter(ClassRates::defined)
            .mapToDouble(r -> r.support() * rate.applyAsDouble(r))
            .sum();
    return sum / rates.stream().mapToLong(ClassRates::support).sum();
  }

  private static Score.Table table(List<String> names, List<ClassRates> rates) {
    return new Score.Table(
        "per-class",
        "class",
        names,
        List.of("precision", "recall", "f1", "support"),
        rates.stream()
            .map(r -> List.of(r.precision(), r.recall(), r.f1(), (double) r.support()))
            .toList());
  }
}
