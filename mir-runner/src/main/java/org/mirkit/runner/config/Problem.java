package org.mirkit.runner.config;

/**
 * One thing that a person can mend in a configuration.
 *
 * @param location where it was said
 * @param path which value it is about, such as {@code model.layers[2].kernel}; empty for the whole
 * @param message what was found, what is allowed, what to do
 */
public record Problem(Location location, String path, String message) {

  /** One line: place, path and message; the message alone where there is no place. */
  @Override
  public String toString() {
    return location.equals(Location.NONE)
        ? message
        : location + (path.isEmpty() ? "" : " " + path) + ": " + message;
  }
}
