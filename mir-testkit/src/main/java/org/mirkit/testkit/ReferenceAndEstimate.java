package org.mirkit.testkit;

import org.apiguardian.api.API;
import org.mirkit.api.data.Annotation;

/**
 * What a metric is given for one track.
 *
 * @param reference what is true
 * @param estimate what a model said
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public record ReferenceAndEstimate(Annotation reference, Annotation estimate) {}
