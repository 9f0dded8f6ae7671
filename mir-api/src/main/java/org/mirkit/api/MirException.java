package org.mirkit.api;

import org.apiguardian.api.API;

/**
 * Something that a person can mend: the message says where, what was found, what was expected and
 * what to do. It is shown as it stands, without a stack trace; a bug is any other exception.
 */
@API(status = API.Status.STABLE, since = "1.0")
public abstract class MirException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A problem in words for the person who can mend it. */
  protected MirException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  protected MirException(String message, Throwable cause) {
    super(message, cause);
  }
}
