package org.mirkit.tasks.genre;

import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;

/** Offers {@link GenreTask} as {@code genre}. */
public final class GenreProvider implements TaskProvider<GenreConfig> {

  @Override
  public String id() {
    return "genre";
  }

  @Override
  public String summary() {
    return "One genre for a whole track, out of the classes of the collection";
  }

  @Override
  public Class<GenreConfig> configType() {
    return GenreConfig.class;
  }

  @Override
  public Task create(GenreConfig config) {
    return new GenreTask(config);
  }
}
