package org.mirkit.api.model;

import org.apiguardian.api.API;

/**
 * One row of a training's history.
 *
 * @param epoch from 0
 * @param trainingLoss mean over the epoch's examples, as they were learned from
 * @param validationLoss mean over the validation examples after the epoch; NaN without any
 * @param validationAccuracy share of validation decisions whose best class is right; NaN where
 *     targets are not classes
 * @param learningRate at the end of the epoch
 * @param seconds how long it took
 * @param best whether it has the lowest validation loss so far
 */
@API(status = API.Status.STABLE, since = "1.0")
public record EpochReport(
    int epoch,
    double trainingLoss,
    double validationLoss,
    double validationAccuracy,
    double learningRate,
    double seconds,
    boolean best) {}
