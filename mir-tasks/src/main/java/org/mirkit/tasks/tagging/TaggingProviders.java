package org.mirkit.tasks.tagging;

import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Subjectivity;
import org.mirkit.api.task.Task;

/** The tasks of any number of labels a track. */
public final class TaggingProviders {

  /**
   * {@link TaggingTask}, after Fuhrmann, "Automatic Musical Instrument Recognition from Polyphonic
   * Music Audio Signals" (2012).
   */
  public static final Provider<TaggingConfig, Task> INSTRUMENT =
      Provider.of(
          Task.class,
          "instrument",
          "The instruments that are heard in a track",
          TaggingConfig.class,
          config -> new TaggingTask(Subjectivity.OBJECTIVE, "any of K instruments", config));

  /** {@link TaggingTask}: a track may be pop and electronic at once. */
  public static final Provider<TaggingConfig, Task> MULTI_GENRE =
      Provider.of(
          Task.class,
          "multi-genre",
          "Any number of genres for a whole track",
          TaggingConfig.class,
          config -> new TaggingTask(Subjectivity.SUBJECTIVE, "any of K genres", config));

  /** {@link TaggingTask}. */
  public static final Provider<TaggingConfig, Task> TAGGING =
      Provider.of(
          Task.class,
          "tagging",
          "Any number of tags for a whole track",
          TaggingConfig.class,
          config -> new TaggingTask(Subjectivity.SUBJECTIVE, "any of K tags", config));

  private TaggingProviders() {}
}
