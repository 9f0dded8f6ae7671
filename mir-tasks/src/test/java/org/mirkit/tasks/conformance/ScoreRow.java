package org.mirkit.tasks.conformance;

import java.io.IOException;
import org.mirkit.tasks.MirEvalFiles;

/**
 * One score of one fixture.
 *
 * @param task the module of mir_eval, which names the folder of fixtures
 * @param ours the score's name here
 * @param theirs its name there
 * @param fixture number of the pair of annotations
 * @param found computes our score; skips by assumption where the fixture is absent
 */
record ScoreRow(String task, String ours, String theirs, String fixture, Found found) {
  /** The largest relative error allowed. */
  static final double TOLERANCE = 1e-6;

  /** Below this, a score of mir_eval counts as 0, so that the error is not divided by nothing. */
  private static final double ZERO = 1e-9;

  /** Computes our score. */
  @FunctionalInterface
  interface Found {
    double score() throws IOException;
  }

  /** How far our score is from that of mir_eval, relative to it. */
  double error() throws IOException {
    double wanted = MirEvalFiles.scores(task + "/output" + fixture + ".json").get(theirs);
    return Math.abs(found.score() - wanted) / Math.max(ZERO, Math.abs(wanted));
  }
}
