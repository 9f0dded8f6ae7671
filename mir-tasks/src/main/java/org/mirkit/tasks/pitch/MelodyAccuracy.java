package org.mirkit.tasks.pitch;

import org.mirkit.api.metric.Metric;
import org.mirkit.api.metric.Tally;

/**
 * How well a pitch curve is followed: raw pitch accuracy, raw chroma accuracy, overall accuracy,
 * voicing recall and voicing false alarm (Poliner et al. 2007; Salamon et al. 2014), over the times
 * of the reference. Pooled over the times of all tracks; for one track equal to mir_eval.melody,
 * but NaN where nothing can be judged (mir_eval says 0, or 1 for the recall).
 *
 * @param toleranceCents how far a right pitch is off at most
 */
public record MelodyAccuracy(double toleranceCents) implements Metric {

  @Override
  public Tally tally() {
    return new MelodyTally(toleranceCents);
  }
}
