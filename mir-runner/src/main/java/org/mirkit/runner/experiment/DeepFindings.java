package org.mirkit.runner.experiment;

import java.util.List;
import org.mirkit.runner.leak.Leak;
import org.mirkit.runner.leak.LeakPolicy;

/**
 * What a {@link DeepCheck} found.
 *
 * @param tracks that were looked at
 * @param seconds that the readable ones last
 * @param unreadable whose sound cannot be read to its end
 * @param unfit that can be heard, but are too short or have a label that the task cannot use
 * @param emptied folds, from 1, of which a side has no track left but these
 * @param leaks music on two sides of a split; empty also where it is meant
 */
public record DeepFindings(
    int tracks,
    double seconds,
    List<BadTrack> unreadable,
    List<BadTrack> unfit,
    List<Integer> emptied,
    List<Leak> leaks) {

  /** Copies the lists. */
  public DeepFindings {
    unreadable = List.copyOf(unreadable);
    unfit = List.copyOf(unfit);
    emptied = List.copyOf(emptied);
    leaks = List.copyOf(leaks);
  }

  /** Whether a run would end for what was found, as the experiment says what ends it. */
  public boolean endsRun(ExperimentConfig config) {
    boolean bad = !unreadable.isEmpty() || !unfit.isEmpty();
    return !emptied.isEmpty()
        || bad && config.onBadTrack() == BadTrackPolicy.FAIL
        || !leaks.isEmpty() && config.onLeak() == LeakPolicy.FAIL;
  }
}
