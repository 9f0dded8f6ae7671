package org.mirkit.tasks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.mirkit.api.data.Annotation;
import org.mirkit.tasks.matching.MaximumMatching;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well boundaries are found: F, precision and recall of hits within windows (Turnbull,
 * Lanckriet, Pampalk and Goto 2007), where each boundary is hit once at most, and the median time
 * from each boundary to the nearest of the other side; equal to mir_eval.segment's {@code
 * detection} and {@code deviation}.
 *
 * @param config the parameters
 */
public record SegmentBoundary(SegmentBoundaryConfig config) implements TrackMetric {

  @Override
  public List<String> valueNames() {
    List<String> names = new ArrayList<>();
    for (double window : config.windowsSeconds()) {
      String suffix = "-" + (window == Math.rint(window) ? "" + (long) window : "" + window);
      names.add("boundary-f" + suffix);
      names.add("boundary-precision" + suffix);
      names.add("boundary-recall" + suffix);
    }
    names.add("reference-to-estimate-deviation");
    names.add("estimate-to-reference-deviation");
    return names;
  }

  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    SectionPair sections = SectionPair.of(reference, estimate);
    double[] wanted = SectionPair.boundaries(sections.reference(), config.trim());
    double[] found = SectionPair.boundaries(sections.estimate(), config.trim());
    DoubleStream.Builder values = DoubleStream.builder();
    for (double window : config.windowsSeconds()) {
      int hits = MaximumMatching.ofTimes(wanted, found, window).size();
      double precision = found.length == 0 ? 0 : (double) hits / found.length;
      double recall = wanted.length == 0 ? 0 : (double) hits / wanted.length;
      values.add(FMeasure.of(precision, recall)).add(precision).add(recall);
    }
    return values.add(deviation(wanted, found)).add(deviation(found, wanted)).build().toArray();
  }

  /** The median distance to the nearest other one; NaN without any. */
  private static double deviation(double[] from, double[] to) {
    if (from.length == 0 || to.length == 0) {
      return Double.NaN;
    }
    double[] nearest =
        DoubleStream.of(from)
            .map(a -> DoubleStream.of(to).map(b -> Math.abs(a - b)).min().getAsDouble())
            .sorted()
            .toArray();
    int middle = nearest.length / 2;
    return nearest.length % 2 == 1 ? nearest[middle] : (nearest[middle - 1] + nearest[middle]) / 2;
  }
}
