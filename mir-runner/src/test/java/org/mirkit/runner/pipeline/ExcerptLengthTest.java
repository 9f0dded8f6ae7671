package org.mirkit.runner.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.model.Example;
import org.mirkit.api.model.ExampleSource;
import org.mirkit.api.representation.Axis;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Targets;
import org.mirkit.runner.features.FrameSource;

/** Excerpts of tracks whose frames, and their classes, are numbered. */
class ExcerptLengthTest {
  private static final FeatureSpec SPEC =
      new FeatureSpec(
          new AudioFormat(22050, 1),
          Axis.index("channel", 1),
          Axis.index("frequency", 1),
          512,
          "index");
  private static final Normalization NONE = new Normalization(Optional.empty());

  @Test
  void a_short_track_that_is_padded_ends_where_it_ends_with_its_targets() {
    Example example = training(new ExcerptLength(10, 10, ShortTracks.PAD), 4).example(0, 0);
    assertArrayEquals(new int[] {0, 1, 2, 3}, heard(example));
    assertArrayEquals(new int[] {0, 1, 2, 3}, classes(example));
  }

  @Test
  void a_short_track_that_repeats_makes_up_a_transition() {
    Example example = training(new ExcerptLength(6, 6, ShortTracks.REPEAT), 4).example(0, 0);
    assertArrayEquals(new int[] {0, 1, 2, 3, 0, 1}, heard(example));
    assertArrayEquals(new int[] {0, 1, 2, 3, 0, 1}, classes(example));
  }

  @Test
  void excerpts_of_any_length_keep_to_their_range_and_to_their_targets_and_are_replayed() {
    ExcerptLength length = new ExcerptLength(3, 8, ShortTracks.PAD);
    ExampleSource source = training(length, 40, 5, 2);
    ExampleSource again = training(length, 40, 5, 2);
    List<Set<Integer>> lengths = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
    for (int epoch = 0; epoch < 200; epoch++) {
      for (int index = 0; index < source.size(); index++) {
        Example example = source.example(index, epoch);
        assertEquals(example.features().frames(), source.frames(index, epoch));
        assertArrayEquals(heard(example), classes(example));
        assertArrayEquals(heard(example), heard(again.example(index, epoch)));
        lengths.get(index).add(example.features().frames());
      }
    }
    assertEquals(List.of(Set.of(3, 4, 5, 6, 7, 8), Set.of(3, 4, 5), Set.of(2)), lengths);
  }

  @Test
  void lengths_are_equal_unless_a_track_is_short_or_a_range_is_asked_for() {
    ExcerptLength padded = new ExcerptLength(5, 5, ShortTracks.PAD);
    assertTrue(training(padded, 5, 9).equalLengths());
    assertFalse(training(padded, 9, 4).equalLengths());
    assertTrue(training(ExcerptLength.of(5), 9, 4).equalLengths());
    assertFalse(training(new ExcerptLength(4, 5, ShortTracks.PAD), 9, 9).equalLengths());
  }

  @Test
  void validation_hears_all_of_a_short_track_once() {
    Crop crop = new Crop(6, 6, ShortTracks.PAD);
    ExampleSource source = new ValidationExcerpts(tracks(4, 13), crop, DecisionScale.FRAME, NONE);
    assertFalse(source.equalLengths());
    List<Integer> frames =
        IntStream.range(0, source.size()).mapToObj(index -> source.frames(index, 0)).toList();
    assertEquals(List.of(4, 6, 6, 6), frames);
    assertArrayEquals(new int[] {0, 1, 2, 3}, heard(source.example(0, 0)));
  }

  private static TrainingExcerpts training(ExcerptLength length, int... trackFrames) {
    return new TrainingExcerpts(
        tracks(trackFrames),
        length,
        Draws.ofEach(trackFrames.length, 1),
        DecisionScale.FRAME,
        NONE,
        3);
  }

  private static List<LabelledTrack> tracks(int... trackFrames) {
    List<LabelledTrack> tracks = new ArrayList<>();
    for (int frames : trackFrames) {
      float[] values = new float[frames];
      for (int i = 0; i < frames; i++) {
        values[i] = i;
      }
      FrameSource source = FrameSource.of(Features.of(SPEC, frames, values));
      Targets targets = Targets.Classes.of(IntStream.range(0, frames).toArray());
      tracks.add(
          new LabelledTrack("t" + frames, List.of(new LabelledTrack.Variant(source, targets))));
    }
    return tracks;
  }

  private static int[] heard(Example example) {
    return IntStream.range(0, example.features().frames())
        .map(frame -> (int) example.features().at(0, 0, frame))
        .toArray();
  }

  private static int[] classes(Example example) {
    return IntStream.range(0, example.targets().decisions())
        .map(((Targets.Classes) example.targets())::classOf)
        .toArray();
  }
}
