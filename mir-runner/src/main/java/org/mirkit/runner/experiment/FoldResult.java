package org.mirkit.runner.experiment;

import java.util.List;
import java.util.Map;
import org.mirkit.api.metric.Score;

/**
 * How one fold went.
 *
 * @param fold from 1
 * @param trainedOn number of tracks learned from
 * @param validatedOn number of tracks that weights were chosen by
 * @param testedOn number of tracks that the metrics are of
 * @param metrics by name, the headline first
 * @param tables details such as the confusion matrix
 */
public record FoldResult(
    int fold,
    int trainedOn,
    int validatedOn,
    int testedOn,
    Map<String, Double> metrics,
    List<Score.Table> tables) {}
