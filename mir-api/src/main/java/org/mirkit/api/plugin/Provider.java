package org.mirkit.api.plugin;

import org.apiguardian.api.API;

/**
 * Makes one sort of {@linkplain Part part} from its parameters.
 *
 * <p>Implementers extend the interface of their kind ({@code RepresentationProvider}, {@code
 * ModelProvider} and so on), which fixes {@link #partType()}. A provider is stateless: it MUST be
 * safe to call from several threads, and {@link #create} MUST return a part that depends on nothing
 * but the config.
 *
 * @param <C> the record that holds the parameters; each component carries a {@link Param}, or a
 *     {@link ParamGroup} of them
 * @param <T> the kind of part
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface Provider<C extends Record, T> {

  /** What YAML says after {@code use:}; kebab case, such as {@code chroma-cqt}. */
  String id();

  /**
   * What it makes, in one line for {@code mir list}: starts with a capital, ends without a stop.
   */
  String summary();

  /** The record whose components are the parameters. */
  Class<C> configType();

  /** The kind of part; an interface that is annotated with {@link Part}. */
  Class<T> partType();

  /**
   * Makes the part.
   *
   * @param config bound and checked against every {@link Param}
   * @throws org.mirkit.api.ConfigException if the parameters cannot work together
   */
  T create(C config);
}
