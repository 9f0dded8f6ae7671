package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A bound configuration.
 *
 * @param value the record or part
 * @param resolved the whole of it as a tree: includes and references put in, defaults filled in,
 *     paths absolute. Bound again it gives an equal value.
 */
public record Bound<T>(T value, JsonNode resolved) {}
