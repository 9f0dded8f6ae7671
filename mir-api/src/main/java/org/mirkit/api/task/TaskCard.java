package org.mirkit.api.task;

import org.apiguardian.api.API;
import org.mirkit.api.data.Annotation;

/**
 * Where a task stands in the tutorial's table.
 *
 * @param scale how much time a decision covers
 * @param subjectivity whether listeners agree
 * @param annotation the type of annotation that it reads and writes
 * @param target what is predicted, in a few words: {@code one of K classes}
 */
@API(status = API.Status.STABLE, since = "1.0")
public record TaskCard(
    DecisionScale scale,
    Subjectivity subjectivity,
    Class<? extends Annotation> annotation,
    String target) {}
