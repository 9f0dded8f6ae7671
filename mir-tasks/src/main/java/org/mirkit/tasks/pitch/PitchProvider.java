package org.mirkit.tasks.pitch;

import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;

/** Offers {@link PitchTask} as {@code pitch}. */
public final class PitchProvider implements TaskProvider<PitchConfig> {

  @Override
  public String id() {
    return "pitch";
  }

  @Override
  public String summary() {
    return "Fundamental frequency of one voice and its voicing, frame by frame";
  }

  @Override
  public Class<PitchConfig> configType() {
    return PitchConfig.class;
  }

  @Override
  public Task create(PitchConfig config) {
    return new PitchTask(config);
  }
}
