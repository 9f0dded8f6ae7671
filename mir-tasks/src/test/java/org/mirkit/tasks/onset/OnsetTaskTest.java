package org.mirkit.tasks.onset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class OnsetTaskTest implements ProviderContract<OnsetConfig, Task>, TaskContract {

  @Override
  public Provider<OnsetConfig, Task> provider() {
    return OnsetProviders.ONSET;
  }

  @Override
  public OnsetConfig exampleConfig() {
    return OnsetConfig.defaults();
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(onFrames(0, 20, 21, 23, 199), onFrames(5, 60, 110), onFrames());
  }

  private Onsets onFrames(int... frames) {
    return new Onsets(Arrays.stream(frames).mapToDouble(grid()::timeOf).toArray());
  }

  @Test
  void onset_is_one_and_its_neighbours_a_quarter() {
    Targets.Values values = encode(onFrames(0, 5, 6), new TimeGrid(22_050, 512, 9));
    float[] expected = {1, 0.25f, 0, 0, 0.25f, 1, 1, 0.25f, 0};
    for (int frame = 0; frame < expected.length; frame++) {
      assertEquals(expected[frame], values.at(frame, 0), "frame " + frame);
    }
  }

  @Test
  void onset_after_the_last_frame_is_no_target() {
    Targets.Values values = encode(onFrames(3, 9), new TimeGrid(22_050, 512, 8));
    assertEquals(1, values.at(3, 0));
    assertEquals(0, values.at(7, 0));
    assertEquals(0, encode(onFrames(0), new TimeGrid(22_050, 512, 0)).decisions());
  }

  @Property(tries = 50)
  void onsets_between_frames_come_back_within_half_a_hop(
      @ForAll long seed, @ForAll @IntRange(min = 128, max = 4096) int hopSamples) {
    TimeGrid grid = new TimeGrid(22_050, hopSamples, 300);
    double hop = grid.timeOf(1);
    Random random = new Random(seed);
    double[] times = new double[90];
    for (int i = 0; i < times.length; i++) {
      times[i] = (3 * i + random.nextDouble()) * hop;
    }
    double[] decoded = decode(encode(new Onsets(times), grid), grid).timesSeconds();
    assertEquals(times.length, decoded.length);
    for (int i = 0; i < times.length; i++) {
      assertEquals(times[i], decoded[i], 0.5 * hop + 1e-9);
    }
  }

  @Test
  void peaks_of_a_network_that_is_not_sure_are_picked() {
    TimeGrid grid = new TimeGrid(44_100, 441, 60);
    float[] scores = new float[60];
    for (int peak : new int[] {10, 30, 50}) {
      scores[peak - 1] = 0.2f;
      scores[peak] = 0.45f;
      scores[peak + 1] = 0.3f;
    }
    Onsets onsets =
        (Onsets) task().decode(Scores.of(1, scores), task().vocabulary(List.of()), grid);
    assertArrayEquals(new double[] {0.1, 0.3, 0.5}, onsets.timesSeconds(), 1e-12);
  }

  private Targets.Values encode(Onsets onsets, TimeGrid grid) {
    return (Targets.Values) task().encode(onsets, task().vocabulary(List.of()), grid);
  }

  private Onsets decode(Targets.Values values, TimeGrid grid) {
    float[] scores = new float[values.decisions()];
    for (int frame = 0; frame < scores.length; frame++) {
      scores[frame] = values.at(frame, 0);
    }
    return (Onsets) task().decode(Scores.of(1, scores), task().vocabulary(List.of()), grid);
  }
}
