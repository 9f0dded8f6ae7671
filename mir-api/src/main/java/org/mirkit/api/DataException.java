package org.mirkit.api;

import org.apiguardian.api.API;

/** A collection, annotation or split that cannot be used as it stands. */
@API(status = API.Status.STABLE, since = "1.0")
public class DataException extends MirException {
  private static final long serialVersionUID = 1L;

  /** A problem in words for the person who can mend it. */
  public DataException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
