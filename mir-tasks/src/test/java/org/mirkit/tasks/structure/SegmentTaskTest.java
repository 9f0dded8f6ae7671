package org.mirkit.tasks.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.api.task.Vocabulary;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class SegmentTaskTest implements ProviderContract<SegmentConfig, Task>, TaskContract {
  /** Ten frames a second, for three minutes. */
  private static final TimeGrid GRID = new TimeGrid(1000, 100, 1800);

  private static final Vocabulary BOUNDARY = new Vocabulary(List.of("boundary"));

  @Override
  public Provider<SegmentConfig, Task> provider() {
    return StructureProviders.SEGMENT;
  }

  @Override
  public SegmentConfig exampleConfig() {
    return SegmentConfig.defaults();
  }

  @Override
  public Task task() {
    return provider().create(exampleConfig());
  }

  @Override
  public TimeGrid grid() {
    return GRID;
  }

  @Override
  public List<Annotation> annotations() {
    return List.of(
        sections(0, 20.04, 61.33, 122, 180),
        sections(0, 30, 180),
        sections(0, 180),
        sections(0, 17.3, 19.1, 180));
  }

  /** As exact as the frames are; each section that is found has a label of its own. */
  @Override
  public boolean agree(Annotation reference, Annotation decoded) {
    double[] wanted = boundaries(reference);
    double[] found = boundaries(decoded);
    assertArrayEquals(wanted, found, 0.05 + 1e-9);
    List<TimedLabel> sections = ((Segmentation) decoded).segments();
    return sections.stream().map(TimedLabel::label).distinct().count() == sections.size();
  }

  @Test
  void targets_peak_at_boundaries_inside_the_track_alone() {
    Targets.Values targets = (Targets.Values) task().encode(sections(0, 30, 180), BOUNDARY, GRID);
    assertEquals(1, targets.at(300, 0));
    assertEquals(Math.exp(-0.5), targets.at(305, 0), 1e-6, "half a second is a deviation");
    assertEquals(targets.at(290, 0), targets.at(310, 0));
    assertEquals(0, targets.at(0, 0));
    assertEquals(0, targets.at(1799, 0));
  }

  @Test
  void gap_between_sections_has_two_boundaries_and_an_open_end_none() {
    Segmentation gap =
        new Segmentation(
            List.of(new TimedLabel(0, 40, "A"), new TimedLabel(60, TimedLabel.OPEN_END, "B")));
    Targets targets = task().encode(gap, BOUNDARY, GRID);
    float[] scores = new float[GRID.frames()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = ((Targets.Values) targets).at(i, 0);
    }
    Annotation decoded = task().decode(Scores.of(1, scores), BOUNDARY, GRID);
    assertArrayEquals(new double[] {0, 40, 60, 180}, boundaries(decoded), 1e-9);
  }

  @Test
  void peak_counts_by_how_far_it_stands_above_its_surroundings() {
    assertArrayEquals(new double[] {0, 90, 180}, decoded(0.2f, 0.35f), 1e-9);
    assertArrayEquals(new double[] {0, 180}, decoded(0.3f, 0.35f), 1e-9, "a loud surrounding");
    assertArrayEquals(new double[] {0, 180}, decoded(0.7f, 0.7f), 1e-9, "no peak at all");
  }

  private double[] decoded(float around, float peak) {
    float[] scores = new float[GRID.frames()];
    Arrays.fill(scores, around);
    scores[900] = peak;
    return boundaries(task().decode(Scores.of(1, scores), BOUNDARY, GRID));
  }

  @Test
  void lesser_peak_within_six_seconds_is_no_boundary() {
    float[] scores = new float[GRID.frames()];
    scores[900] = 0.9f;
    scores[955] = 0.8f;
    scores[1020] = 0.8f;
    double[] found = boundaries(task().decode(Scores.of(1, scores), BOUNDARY, GRID));
    assertArrayEquals(new double[] {0, 90, 102, 180}, found, 1e-9);
  }

  @Test
  void answer_that_is_no_number_is_a_model_error() {
    float[] scores = new float[GRID.frames()];
    scores[3] = Float.NaN;
    assertThrows(ModelException.class, () -> task().decode(Scores.of(1, scores), BOUNDARY, GRID));
  }

  private static double[] boundaries(Annotation annotation) {
    return SectionPair.boundaries(((Segmentation) annotation).segments(), false);
  }

  /** Sections between the given times, all of them alike. */
  static Segmentation sections(double... bounds) {
    return new Segmentation(
        IntStream.range(1, bounds.length)
            .mapToObj(i -> new TimedLabel(bounds[i - 1], bounds[i], "A"))
            .toList());
  }
}
