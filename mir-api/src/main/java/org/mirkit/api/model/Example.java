package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Targets;

/**
 * One thing to learn from.
 *
 * @param features normalised, in the shape of the signature; of fewer frames only where the source
 *     says that lengths differ
 * @param targets what should be answered; where decisions are per frame, one for each frame of the
 *     features
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Example(Features features, Targets targets) {}
