package org.mirkit.runner.verify;

/**
 * Something that is wrong with a plugin, or that whoever uses it should know.
 *
 * @param severity whether it keeps the plugin from working
 * @param where file, or file and entry
 * @param problem what was found and what to do
 */
public record Finding(Severity severity, String where, String problem) {

  /** How bad it is. */
  public enum Severity {
    /** The plugin does not work, or harms others. */
    ERROR,
    /** The plugin works, perhaps not all of it. */
    WARNING
  }
}
