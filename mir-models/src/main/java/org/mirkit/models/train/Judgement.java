package org.mirkit.models.train;

/** Adds up what came of steps. */
final class Judgement {
  private double loss;
  private long scored;
  private long right;

  void add(Step.Outcome outcome) {
    loss += outcome.loss() * outcome.scored();
    scored += outcome.scored();
    right += outcome.right();
  }

  /** Mean over all scored decisions; NaN without any. */
  double loss() {
    return loss / scored;
  }

  /** Share of scored decisions that were right; NaN without any. */
  double accuracy() {
    return (double) right / scored;
  }
}
