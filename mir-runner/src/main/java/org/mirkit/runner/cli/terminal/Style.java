package org.mirkit.runner.cli.terminal;

/** Emphasis by ANSI sequences (ECMA-48, select graphic rendition), or none. */
public enum Style {
  /** Text as it is. */
  PLAIN,
  /** Text with colours. */
  COLOURED;

  /** Stands out: headings, names. */
  public String bold(String text) {
    return with("1", text);
  }

  /** Steps back: what is seldom read. */
  public String faint(String text) {
    return with("2", text);
  }

  /** A warning. */
  public String yellow(String text) {
    return with("33", text);
  }

  /** An error. */
  public String red(String text) {
    return with("31", text);
  }

  private String with(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
