package org.mirkit.api;

import org.apiguardian.api.API;

/**
 * A network whose shapes do not fit, a training that cannot go on, or weights that do not match.
 */
@API(status = API.Status.STABLE, since = "1.0")
public class ModelException extends MirException {
  private static final long serialVersionUID = 1L;

  /** A problem in words for the person who can mend it. */
  public ModelException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
