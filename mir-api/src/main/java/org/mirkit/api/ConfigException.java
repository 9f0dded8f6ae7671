package org.mirkit.api;

import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose value cannot be used.
 *
 * <p>A config record throws it from its constructor when components contradict each other; the host
 * adds file, line and column of {@link #parameter()}.
 */
@API(status = API.Status.STABLE, since = "1.0")
public class ConfigException extends MirException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String parameter;

  /** A problem with a configuration as a whole. */
  public ConfigException(String message) {
    super(message);
    this.parameter = null;
  }

  /**
   * A problem with one parameter.
   *
   * @param parameter name of the record component, such as {@code fmaxHz}
   * @param message what was found, what was expected, what would do
   */
  public ConfigException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The record component that is wrong, when it is one. */
  public Optional<String> parameter() {
    return Optional.ofNullable(parameter);
  }
}
