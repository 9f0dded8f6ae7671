package org.mirkit.tasks.tempo;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Tempo;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How often the tempo is right. Accuracy 1 and 2 of Gouyon et al., "An Experimental Comparison of
 * Audio Tempo Induction Algorithms" (2006): the main tempo itself, or also its double, triple, half
 * and third. P-score, one and both correct of MIREX (McKinney, Moelants, Davies and Klapuri 2007).
 * The mean over tracks; for one track equal to mir_eval.tempo, but both correct is NaN where the
 * reference has one tempo only (mir_eval says 0).
 *
 * @param toleranceShare how far a right tempo is off at most, for accuracy 1 and 2
 * @param mirexToleranceShare how far a right tempo is off at most, for MIREX's measures
 */
public record TempoAccuracy(double toleranceShare, double mirexToleranceShare)
    implements TrackMetric {
  private static final List<String> NAMES =
      List.of("accuracy-1", "accuracy-2", "tempo-p-score", "one-correct", "both-correct");
  private static final double[] LEVELS = {1, 2, 3, 1 / 2.0, 1 / 3.0};

  /** With the tolerances of the papers, 4 % and 8 %. */
  static TempoAccuracy ofLiterature() {
    return new TempoAccuracy(0.04, 0.08);
  }

  @Override
  public List<String> valueNames() {
    return NAMES;
  }

  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    Tempo wanted = Annotations.require(Tempo.class, TempoTask.ANNOTATION, reference);
    Tempo found = Annotations.require(Tempo.class, TempoTask.ANNOTATION, estimate);
    boolean first = isFound(wanted.firstBpm(), found);
    boolean two = wanted.secondBpm() != Tempo.NONE;
    boolean second = two && isFound(wanted.secondBpm(), found);
    double weight = wanted.firstWeight();
    return new double[] {
      share(isNear(found.mainBpm(), wanted.mainBpm(), toleranceShare)),
      share(isSomeLevel(found.mainBpm(), wanted.mainBpm())),
      weight * share(first) + (1 - weight) * share(second),
      share(first || second),
      two ? share(first && second) : Double.NaN
    };
  }

  private boolean isFound(double bpm, Tempo estimate) {
    return isNear(estimate.firstBpm(), bpm, mirexToleranceShare)
        || isNear(estimate.secondBpm(), bpm, mirexToleranceShare);
  }

  private boolean isSomeLevel(double found, double wanted) {
    for (double level : LEVELS) {
      if (isNear(found, level * wanted, toleranceShare)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(double found, double wanted, double share) {
    return Math.abs(wanted - found) / wanted <= share;
  }

  private static double share(boolean right) {
    return right ? 1 : 0;
  }
}
