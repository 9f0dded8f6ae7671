package org.mirkit.metre;

import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;

/** What YAML calls {@code metre}. */
public final class MetreProvider implements TaskProvider<MetreConfig> {

  @Override
  public String id() {
    return "metre";
  }

  @Override
  public String summary() {
    return "How many beats make a bar, of tracks whose beats are counted";
  }

  @Override
  public Class<MetreConfig> configType() {
    return MetreConfig.class;
  }

  @Override
  public Task create(MetreConfig config) {
    return new Metre(config);
  }
}
