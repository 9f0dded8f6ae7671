package org.mirkit.runner.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import org.mirkit.runner.plugin.LoadedProvider;

/**
 * A bound configuration.
 *
 * @param value the record or part
 * @param resolved the whole of it as a tree: includes and references put in, defaults filled in,
 *     paths absolute. Bound again it gives an equal value.
 * @param providers those that made its parts, each once, in the order of their first use
 */
public record Bound<T>(T value, JsonNode resolved, Collection<LoadedProvider> providers) {

  /** Copies the providers. */
  public Bound {
    providers = List.copyOf(providers);
  }

  /** A piece of a configuration; which providers made it is told for the whole only. */
  Bound(T value, JsonNode resolved) {
    this(value, resolved, List.of());
  }
}
