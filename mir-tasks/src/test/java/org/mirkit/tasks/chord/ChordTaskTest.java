package org.mirkit.tasks.chord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.DataException;
import org.mirkit.api.ModelException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.metric.Tally;
import org.mirkit.api.music.Chord;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class ChordTaskTest {
  private static final TimeGrid GRID = new TimeGrid(100, 10, 30);

  @Nested
  class PerFrame implements ProviderContract<ChordConfig, Task>, TaskContract {
    @Override
    public Provider<ChordConfig, Task> provider() {
      return ChordProviders.CHORD;
    }

    @Override
    public ChordConfig exampleConfig() {
      return new ChordConfig(ChordVocabulary.SEVENTHS, DecisionScale.FRAME);
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public List<Annotation> annotations() {
      double end = grid().timeOf(grid().frames());
      return List.of(
          sequence("C:maj", 43, "G:7", end),
          sequence("N", 22, "A:min7", end),
          sequence("Eb:maj7", 143, "F:min", end));
    }

    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      List<TimedLabel> wanted = ((ChordSequence) reference).segments();
      List<TimedLabel> found = ((ChordSequence) decoded).segments();
      boolean same = wanted.size() == found.size();
      for (int i = 0; same && i < wanted.size(); i++) {
        same =
            wanted.get(i).label().equals(found.get(i).label())
                && Math.abs(wanted.get(i).endSeconds() - found.get(i).endSeconds()) < 1e-9;
      }
      return same;
    }

    /** Two chords that change halfway after a frame, as time grids can say it. */
    private ChordSequence sequence(String first, int frame, String second, double end) {
      double bound = (frame + 0.5) / grid().frameRateHz();
      return new ChordSequence(
          List.of(new TimedLabel(0, bound, first), new TimedLabel(bound, end, second)));
    }
  }

  @Nested
  class PerTrack implements TaskContract {
    @Override
    public Task task() {
      return new ChordTask(new ChordConfig(ChordVocabulary.MAJ_MIN, DecisionScale.TRACK));
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          ChordSequence.ofWhole("C:maj"),
          ChordSequence.ofWhole("Bb:min"),
          ChordSequence.ofWhole("N"));
    }
  }

  @Nested
  class WithBass implements TaskContract {
    @Override
    public Task task() {
      return new ChordTask(new ChordConfig(ChordVocabulary.SEVENTHS_BASS, DecisionScale.TRACK));
    }

    @Override
    public List<Annotation> annotations() {
      return List.of(
          ChordSequence.ofWhole("C:maj"),
          ChordSequence.ofWhole("Bb:7/b7"),
          ChordSequence.ofWhole("A:min/b3"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MAJ_MIN, 25",
    "TRIADS, 73",
    "SEVENTHS, 61",
    "LARGE, 169",
    "MAJ_MIN_BASS, 73",
    "TRIADS_BASS, 217",
    "SEVENTHS_BASS, 217",
    "LARGE_BASS, 601"
  })
  void vocabularies_have_their_qualities_on_twelve_roots_and_no_chord(
      ChordVocabulary vocabulary, int size) {
    List<String> labels = vocabulary.vocabulary().labels();
    assertEquals(size, labels.size());
    assertEquals("C:maj", labels.get(0));
    assertEquals("N", labels.get(size - 1));
  }

  @ParameterizedTest
  @EnumSource(ChordVocabulary.class)
  void every_label_of_a_vocabulary_stands_for_itself(ChordVocabulary vocabulary) {
    List<String> labels = vocabulary.vocabulary().labels();
    for (int i = 0; i < labels.size(); i++) {
      assertEquals(i, vocabulary.classOf(Chord.parse(labels.get(i))), labels.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MAJ_MIN, C#:maj7/5, C#:maj",
    "MAJ_MIN, Db, C#:maj",
    "MAJ_MIN, A:min9, A:min",
    "MAJ_MIN, C:dim, ",
    "MAJ_MIN, C:sus4, ",
    "MAJ_MIN, X, ",
    "TRIADS, B:hdim7, B:dim",
    "TRIADS, F:maj/b7, F:maj",
    "SEVENTHS, G:9/3, G:7",
    "SEVENTHS, G:min6, ",
    "LARGE, G:min6, G:min6",
    "LARGE, G:9(*7), G:7",
    "LARGE, G:5, ",
    "LARGE, X, ",
    "MAJ_MIN_BASS, Db:7/5, C#:maj/5",
    "MAJ_MIN_BASS, A:min7/b3, A:min/b3",
    "MAJ_MIN_BASS, C:maj7/7, ",
    "MAJ_MIN_BASS, C:maj/2, ",
    "TRIADS_BASS, B:hdim7/b5, B:dim/b5",
    "SEVENTHS_BASS, G:9/b7, G:7/b7",
    "SEVENTHS_BASS, G:9/9, ",
    "LARGE_BASS, F:minmaj7/7, F:minmaj7/7",
    "LARGE_BASS, F:dim7/6, F:dim7/bb7",
  })
  void other_chords_are_reduced_or_not_scored(
      ChordVocabulary vocabulary, String label, String reduced) {
    int expected =
        reduced == null ? Targets.Classes.UNSCORED : vocabulary.vocabulary().indexOf(reduced);
    assertEquals(expected, vocabulary.classOf(Chord.parse(label)));
  }

  /** The first value of the first metric is that of the comparison which asks for these chords. */
  @ParameterizedTest
  @CsvSource({
    "MAJ_MIN, majmin",
    "TRIADS, triads",
    "SEVENTHS, sevenths",
    "LARGE, tetrads",
    "MAJ_MIN_BASS, majmin-inv",
    "TRIADS_BASS, triads-inv",
    "SEVENTHS_BASS, sevenths-inv",
    "LARGE_BASS, tetrads-inv"
  })
  void headline_suits_the_vocabulary(ChordVocabulary vocabulary, String headline) {
    Task task = new ChordTask(new ChordConfig(vocabulary, DecisionScale.FRAME));
    Tally tally = task.metrics(task.vocabulary(List.of())).get(0).tally();
    assertEquals(headline, tally.score().values().keySet().iterator().next());
  }

  /** Whatever a vocabulary can say is judged, and judged right, by its own headline. */
  @ParameterizedTest
  @EnumSource(ChordVocabulary.class)
  void every_label_of_a_vocabulary_is_right_by_its_headline(ChordVocabulary vocabulary) {
    for (String label : vocabulary.vocabulary().labels()) {
      Chord chord = Chord.parse(label);
      boolean judged = vocabulary.headline().judges(chord);
      assertTrue(judged && vocabulary.headline().agree(chord, chord), label);
    }
  }

  @Test
  void frames_in_gaps_are_not_scored_and_an_open_end_lasts() {
    ChordSequence chords =
        new ChordSequence(
            List.of(
                new TimedLabel(0.5, 1, "C:maj"), new TimedLabel(2, TimedLabel.OPEN_END, "C:min")));
    Task task = new ChordTask(new ChordConfig(ChordVocabulary.MAJ_MIN, DecisionScale.FRAME));
    Targets.Classes classes =
        (Targets.Classes) task.encode(chords, task.vocabulary(List.of(chords)), GRID);
    int unscored = Targets.Classes.UNSCORED;
    int[] expected = {unscored, 0, unscored, 12, 12};
    int[] frames = {4, 5, 10, 20, 29};
    for (int i = 0; i < frames.length; i++) {
      assertEquals(expected[i], classes.classOf(frames[i]), "frame " + frames[i]);
    }
  }

  @Test
  void track_with_several_chords_is_refused_where_one_is_asked_for() {
    Task task = new ChordTask(new ChordConfig(ChordVocabulary.MAJ_MIN, DecisionScale.TRACK));
    ChordSequence two = ChordRecallTest.sequence("0-1 C:maj, 1-2 A:min");
    DataException refused =
        assertThrows(
            DataException.class, () -> task.encode(two, task.vocabulary(List.of(two)), GRID));
    assertTrue(refused.getMessage().contains("use 'per: frame'"), refused.getMessage());
  }

  @Test
  void label_that_is_none_is_refused_when_the_vocabulary_is_made() {
    Task task = new ChordTask(new ChordConfig(ChordVocabulary.MAJ_MIN, DecisionScale.TRACK));
    assertThrows(
        DataException.class, () -> task.vocabulary(List.of(ChordSequence.ofWhole("H:dur"))));
  }

  @Test
  void scores_that_are_not_finite_are_refused_instead_of_answered() {
    for (DecisionScale per : DecisionScale.values()) {
      Task task = new ChordTask(new ChordConfig(ChordVocabulary.MAJ_MIN, per));
      float[] broken = new float[25];
      broken[3] = Float.NaN;
      assertThrows(
          ModelException.class,
          () ->
              task.decode(
                  Scores.of(25, broken), task.vocabulary(List.of()), new TimeGrid(100, 10, 1)));
    }
  }
}
