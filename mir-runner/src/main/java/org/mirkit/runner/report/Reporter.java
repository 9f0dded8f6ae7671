package org.mirkit.runner.report;

import org.mirkit.api.run.Progress;

/** Where a run speaks to the person who started it. */
public interface Reporter {

  /** A line of news. */
  void say(String line);

  /** Something that the person should know, though the run goes on. */
  void warn(String line);

  /** Shows how far long work is. */
  Progress progress();
}
