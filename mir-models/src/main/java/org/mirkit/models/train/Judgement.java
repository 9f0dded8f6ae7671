package org.mirkit.models.train;

/**
 * What came of steps, added up.
 *
 * @param loss sum of losses times weights
 * @param weight what all decisions count together
 * @param scored how many there are
 * @param right how many were right
 */
record Judgement(double loss, double weight, long scored, long right) {
  static final Judgement NONE = new Judgement(0, 0, 0, 0);

  Judgement with(Step.Outcome outcome) {
    return new Judgement(
        loss + outcome.loss() * outcome.weight(),
        weight + outcome.weight(),
        scored + outcome.scored(),
        right + outcome.right());
  }

  /** Mean over all that is scored; NaN without any. */
  double meanLoss() {
    return loss / weight;
  }

  /** Share of scored decisions that were right; NaN without any. */
  double accuracy() {
    return (double) right / scored;
  }
}
