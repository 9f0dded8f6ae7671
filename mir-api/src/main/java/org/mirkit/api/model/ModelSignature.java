package org.mirkit.api.model;

import org.apiguardian.api.API;
import org.mirkit.api.task.Head;

/**
 * What a model is given and what it must answer, known before any audio is read.
 *
 * @param input the shape of one example: channels, bins and frames of a crop
 * @param head the end that the task wants
 */
@API(status = API.Status.STABLE, since = "1.0")
public record ModelSignature(TensorShape.FeatureMap input, Head head) {}
