package org.mirkit.tasks.chord;

import org.mirkit.api.task.Task;
import org.mirkit.api.task.TaskProvider;

/** Offers {@link ChordTask} as {@code chord}. */
public final class ChordProvider implements TaskProvider<ChordConfig> {

  @Override
  public String id() {
    return "chord";
  }

  @Override
  public String summary() {
    return "Chords over time, or one for a clip, in a vocabulary of Harte labels";
  }

  @Override
  public Class<ChordConfig> configType() {
    return ChordConfig.class;
  }

  @Override
  public Task create(ChordConfig config) {
    return new ChordTask(config);
  }
}
