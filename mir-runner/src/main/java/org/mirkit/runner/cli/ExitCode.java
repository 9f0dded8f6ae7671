package org.mirkit.runner.cli;

/** What the process tells its caller. */
public final class ExitCode {
  /** All that was asked is done. */
  public static final int OK = 0;

  /** Something went wrong on the way. */
  public static final int FAILURE = 1;

  /** The command line or a configuration cannot be used; nothing was begun. */
  public static final int USAGE = 2;

  private ExitCode() {}
}
