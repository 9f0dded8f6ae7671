package org.mirkit.tasks.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class BeatTaskTest {
  /** 14 s, since measures leave out the first five. */
  private static final TimeGrid GRID = new TimeGrid(22_050, 512, 600);

  @Nested
  class WithDownbeats implements ProviderContract<BeatConfig, Task>, TaskContract {
    @Override
    public Provider<BeatConfig, Task> provider() {
      return BeatProviders.BEAT;
    }

    @Override
    public BeatConfig exampleConfig() {
      return BeatConfig.defaults();
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public TimeGrid grid() {
      return GRID;
    }

    /** A waltz with a pickup of one, common time with a pickup of five, and beats alone. */
    @Override
    public List<Annotation> annotations() {
      return List.of(beats(21, 3, 1), beats(33, 4, 5), beats(5, 4, 0), unplaced(21));
    }
  }

  @Nested
  class BeatsAlone implements TaskContract {
    @Override
    public Task task() {
      return new BeatTask(new BeatConfig(false, 0.5, BeatConfig.defaults().peaks()));
    }

    @Override
    public TimeGrid grid() {
      return GRID;
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(beats(21, 4, 0), unplaced(40), new Beats(List.of()));
    }

    /** Places in the bar are not asked for. */
    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      return Arrays.equals(((Beats) reference).timesSeconds(), ((Beats) decoded).timesSeconds());
    }
  }

  /** A beat each so many frames, with some of them before the first whole bar. */
  private static Beats beats(int frames, int barBeats, int pickup) {
    List<Beat> beats = new ArrayList<>();
    for (int frame = 2; frame < GRID.frames(); frame += frames) {
      int position = Math.floorMod(beats.size() - pickup, barBeats) + 1;
      beats.add(new Beat(GRID.timeOf(frame), position));
    }
    return new Beats(beats);
  }

  private static Beats unplaced(int frames) {
    return new Beats(
        beats(frames, 4, 0).beats().stream()
            .map(beat -> new Beat(beat.timeSeconds(), Beat.UNKNOWN_POSITION))
            .toList());
  }

  @Test
  void downbeats_are_not_scored_where_places_in_the_bar_are_unknown() {
    Task task = new BeatTask(BeatConfig.defaults());
    Targets.Values values =
        (Targets.Values) task.encode(unplaced(21), task.vocabulary(List.of()), GRID);
    assertEquals(1, values.at(2, 0));
    assertTrue(Float.isNaN(values.at(2, 1)) && Float.isNaN(values.at(50, 1)));
  }

  @Test
  void downbeat_a_frame_beside_its_beat_marks_it_and_one_far_from_all_is_a_beat() {
    int[] positions = positions(Bars.of(new int[] {10, 30, 50}, new int[] {11, 70}, 4));
    assertEquals("[1, 2, 3, 1]", Arrays.toString(positions));
  }

  @Test
  void places_before_the_only_downbeat_are_not_known() {
    int[] positions = positions(Bars.of(new int[] {10, 30, 50, 70}, new int[] {50}, 4));
    assertEquals("[0, 0, 1, 2]", Arrays.toString(positions));
  }

  @Test
  void no_downbeat_at_all_leaves_every_place_unknown() {
    int[] positions = positions(Bars.of(new int[] {10, 30}, new int[0], 4));
    assertEquals("[0, 0]", Arrays.toString(positions));
    assertEquals(0, positions(Bars.of(new int[0], new int[0], 4)).length);
  }

  private static int[] positions(Bars bars) {
    return bars.beats(GRID).beats().stream().mapToInt(Beat::position).toArray();
  }

  @Test
  void beats_that_a_decoder_left_are_all_kept_however_fast() {
    float[] scores = new float[2 * GRID.frames()];
    for (int frame = 1; frame < GRID.frames(); frame += 3) {
      scores[2 * frame] = 1;
      scores[2 * frame + 1] = frame % 4 == 1 ? 1 : 0;
    }
    Task task = new BeatTask(BeatConfig.defaults());
    Beats beats = (Beats) task.decode(Scores.of(2, scores), task.vocabulary(List.of()), GRID);
    assertEquals(200, beats.beats().size());
    assertEquals(50, beats.downbeatsSeconds().length);
    assertTrue(beats.beats().get(0).isDownbeat());
    assertFalse(beats.beats().get(1).isDownbeat());
  }
}
