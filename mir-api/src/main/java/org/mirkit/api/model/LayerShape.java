package org.mirkit.api.model;

import org.apiguardian.api.API;

/**
 * A layer where it stands in a network.
 *
 * @param description the layer in a few words
 * @param input what goes in
 * @param output what comes out
 * @param parameters number of values that training changes
 */
@API(status = API.Status.STABLE, since = "1.0")
public record LayerShape(
    String description, TensorShape input, TensorShape output, long parameters) {}
