package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.plugin.Param;

/**
 * How to train; the {@code training:} part of an experiment.
 *
 * @param epochs the most passes over the training data
 * @param batchSize examples per step
 * @param optimizer how weights follow their gradients
 * @param patience epochs without a better validation loss after which training stops
 * @param checkpointEveryEpochs how often the state is kept for going on after an interruption
 */
@API(status = API.Status.STABLE, since = "1.0")
public record TrainingPlan(
    @Param(
            value = "The most passes over the training data",
            unit = "epochs",
            defaultValue = "40",
            min = 1,
            max = 100_000)
        int epochs,
    @Param(
            value = "Examples per training step",
            unit = "examples",
            defaultValue = "16",
            min = 1,
            max = 65_536)
        int batchSize,
    @Param(value = "How weights follow their gradients", defaultValue = "{use: adam}")
        Optimizer optimizer,
    @Param(
            value = "Epochs without a better validation loss after which training stops",
            unit = "epochs",
            defaultValue = "8",
            min = 1,
            max = 100_000)
        int patience,
    @Param(
            value = "How often the training state is kept, to go on after an interruption",
            unit = "epochs",
            defaultValue = "1",
            min = 1,
            max = 100_000)
        int checkpointEveryEpochs) {}
