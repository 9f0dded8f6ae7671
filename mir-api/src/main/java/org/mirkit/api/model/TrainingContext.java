package org.mirkit.api.model;

import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * What a training is given to work with.
 *
 * @param training to learn from
 * @param validation to stop early and choose the best weights by
 * @param seed the only source of chance
 * @param checkpoints an existing folder of this training alone, where its state survives a kill
 * @param listener told how it goes
 */
@API(status = API.Status.STABLE, since = "1.0")
public record TrainingContext(
    ExampleSource training,
    ExampleSource validation,
    long seed,
    Path checkpoints,
    TrainingListener listener) {}
