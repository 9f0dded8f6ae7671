package org.mirkit.tasks.structure;

import java.util.List;
import org.mirkit.api.data.Annotation;
import org.mirkit.tasks.tally.TrackMetric;

/**
 * How well it is told which moments belong to sections of one kind, whatever these are called:
 * pairwise F, precision and recall (Levy and Sandler 2008), the Rand index, plain and adjusted,
 * mutual information, plain, adjusted and normalised, normalised conditional entropies (Lukashevich
 * 2008) and V-measure (Rosenberg and Hirschberg 2007); equal to mir_eval.segment's.
 *
 * @param config the parameters
 */
public record SegmentLabels(SegmentLabelsConfig config) implements TrackMetric {
  private static final List<String> NAMES =
      List.of(
          "pairwise-f",
          "pairwise-precision",
          "pairwise-recall",
          "rand-index",
          "adjusted-rand-index",
          "mutual-information",
          "adjusted-mutual-information",
          "normalized-mutual-information",
          "nce-over",
          "nce-under",
          "nce-f",
          "v-precision",
          "v-recall",
          "v-measure");

  @Override
  public List<String> valueNames() {
    return NAMES;
  }

  @Override
  public double[] judge(Annotation reference, Annotation estimate) {
    SectionPair sections = SectionPair.of(reference, estimate);
    Contingency counts = SectionFrames.compare(sections, config.frameSeconds());
    PairAgreement pairs = PairAgreement.of(counts);
    MutualInformation information = MutualInformation.of(counts);
    ConditionalEntropy uniform = ConditionalEntropy.normalizedByKinds(counts);
    ConditionalEntropy marginal = ConditionalEntropy.normalizedByEntropy(counts);
    return new double[] {
      FMeasure.of(pairs.precision(), pairs.recall()),
      pairs.precision(),
      pairs.recall(),
      pairs.randIndex(),
      pairs.adjustedRandIndex(),
      information.plain(),
      information.adjusted(),
      information.normalized(),
      uniform.over(),
      uniform.under(),
      FMeasure.of(uniform.over(), uniform.under()),
      marginal.over(),
      marginal.under(),
      FMeasure.of(marginal.over(), marginal.under())
    };
  }
}
