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
 * @param leaks music on two sides of a split; empty also where it is meant
 */
public record DeepFindings(
    int tracks, double seconds, List<BadTrack> unreadable, List<BadTrack> unfit, List<Leak> leaks) {

  /** Copies the lists. */
  public DeepFindings {
    unreadable = List.copyOf(unreadable);
    unfit = List.copyOf(unfit);
    leaks = List.copyOf(leaks);
  }

  /** Whether a run would end for what was found, as the experiment says what ends it. */
  public boolean endsRun(ExperimentConfig config) {
    int bad = unreadable.size() + unfit.size();
    boolean badEnds = bad == tracks || bad > 0 && config.onBadTrack() == BadTrackPolicy.FAIL;
    return badEnds || !leaks.isEmpty() && config.onLeak() == LeakPolicy.FAIL;
  }
}
