package org.mirkit.api;

import org.apiguardian.api.API;

/** A plugin that cannot be loaded or that broke its contract; the message names the plugin. */
@API(status = API.Status.STABLE, since = "1.0")
public class PluginException extends MirException {
  private static final long serialVersionUID = 1L;

  /** A problem in words for the person who can mend it. */
  public PluginException(String message) {
    super(message);
  }

  /** The same, with what caused it. */
  public PluginException(String message, Throwable cause) {
    super(message, cause);
  }
}
