package org.mirkit.api.plugin;

import java.util.function.Function;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Makes one sort of {@linkplain Part part} from its parameters.
 *
 * <p>Implementers extend the interface of their kind ({@code RepresentationProvider}, {@code
 * ModelProvider} and so on), which fixes {@link #partType()}. A provider is stateless: it MUST be
 * safe to call from several threads, and {@link #create} MUST return a part that depends on nothing
 * but the config. Where that is all there is to say, {@link #of} is a provider in one line.
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

  /**
   * A provider that is nothing but these facts:
   *
   * <pre>{@code
   * Provider.of(
   *     Representation.class, "hpcp", "Harmonic pitch class profile", HpcpConfig.class, Hpcp::new)
   * }</pre>
   *
   * @param partType the kind of part; an interface that is annotated with {@link Part}
   * @param id what YAML says after {@code use:}
   * @param summary one line for {@code mir list}
   * @param configType the record whose components are the parameters
   * @param create makes the part from them, as {@link #create} must
   */
  static <C extends Record, T> Provider<C, T> of(
      Class<T> partType,
      String id,
      String summary,
      Class<C> configType,
      Function<? super C, ? extends T> create) {
    return new ReadyProvider<>(partType, id, summary, configType, create);
  }

  /**
   * A provider of a part without parameters.
   *
   * @param partType the kind of part; an interface that is annotated with {@link Part}
   * @param id what YAML says after {@code use:}
   * @param summary one line for {@code mir list}
   * @param create makes the part, as {@link #create} must
   */
  static <T> Provider<NoParameters, T> of(
      Class<T> partType, String id, String summary, Supplier<? extends T> create) {
    return of(partType, id, summary, NoParameters.class, config -> create.get());
  }
}
