package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.Targets;

/**
 * One thing to learn from.
 *
 * @param features normalised, in the shape of the signature
 * @param targets what should be answered
 */
@API(status = API.Status.STABLE, since = "1.0")
public record Example(Features features, Targets targets) {}
