package org.mirkit.models.engine;

import ai.djl.ndarray.NDArray;
import org.apiguardian.api.API;
import org.mirkit.api.task.Head;

/**
 * What a batch should be answered with, a row per decision and a column per output.
 *
 * @param head whose outputs they are for
 * @param values values as they are; a class as a single 1, or shared among classes where labels are
 *     smoothed or examples mixed; 0 where nothing is scored
 * @param weights how much each value counts; 0 where it is not scored
 * @param total what everything that is scored counts together, to divide by; 1 where nothing is.
 *     For classes that is the sum of values times weights before smoothing, else the sum of weights
 * @param examples how many there are; each has as many rows
 * @param real where decisions are per frame, which of an example's rows are its own; those after
 *     them are not scored
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record LossTargets(
    Head head, NDArray values, NDArray weights, float total, int examples, RealFrames real) {}
