package org.mirkit.api.run;

import org.apiguardian.api.API;

/** Where long work says how far it is. Implementations accept calls from several threads. */
@API(status = API.Status.STABLE, since = "1.0")
public interface Progress {

  /** Says nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void start(String what, long total) {}

        @Override
        public void advance(long steps, String note) {}

        @Override
        public void done() {}
      };

  /**
   * A stretch of work begins; the one before it is over.
   *
   * @param what in a few words
   * @param total steps to come, at least 0
   */
  void start(String what, long total);

  /**
   * Some steps are done.
   *
   * @param note what to show beside the count, such as the current loss; may be empty
   */
  void advance(long steps, String note);

  /** The stretch of work is over. */
  void done();
}
