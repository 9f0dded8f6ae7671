package org.mirkit.api.task;

import org.apiguardian.api.API;

/**
 * What the numbers among {@link Scores} mean.
 *
 * @param head how they came about
 * @param vocabulary the outputs of a decision
 * @param decisionRateHz decisions a second; not meaningful for track scale
 */
@API(status = API.Status.STABLE, since = "1.0")
public record ScoreLayout(Head head, Vocabulary vocabulary, double decisionRateHz) {}
