package org.mirkit.api;

import org.apiguardian.api.API;

/** Audio that cannot be read or used: missing, not audio, truncated, empty or not finite. */
@API(status = API.Status.STABLE, since = "1.0")
public class AudioException extends MirException {
  private static final long serialVersionUID = 1L;

  /** A problem in words for the person who can mend it. */
  public AudioException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  public AudioException(String message, Throwable cause) {
    super(message, cause);
  }
}
