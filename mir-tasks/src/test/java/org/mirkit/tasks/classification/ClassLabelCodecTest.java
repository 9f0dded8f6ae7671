package org.mirkit.tasks.classification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.mirkit.api.DataException;
import org.mirkit.api.ModelException;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Vocabulary;

class ClassLabelCodecTest {
  private static final ClassLabelCodec CODEC =
      new ClassLabelCodec(new Vocabulary(List.of("rock", "jazz", "pop")));

  @Property(tries = 100)
  void every_label_comes_back_from_its_own_one_hot_scores(
      @ForAll @Size(min = 2, max = 12) @UniqueElements List<String> labels) {
    List<Annotation> annotations = new ArrayList<>();
    labels.forEach(label -> annotations.add(ClassLabel.of(label)));
    ClassLabelCodec codec = new ClassLabelCodec(ClassVocabulary.found(annotations));
    for (String label : labels) {
      float[] scores = new float[labels.size()];
      scores[codec.encode(ClassLabel.of(label)).classOf(0)] = 1;
      assertEquals(label, codec.decode(Scores.of(labels.size(), scores)).label());
    }
  }

  @Test
  void probabilities_stand_in_vocabulary_order() {
    ClassLabel label = CODEC.decode(Scores.of(3, new float[] {0.25f, 0.5f, 0.25f}));
    assertEquals("jazz", label.label());
    assertEquals(List.of("rock", "jazz", "pop"), List.copyOf(label.probabilities().keySet()));
    assertEquals(Map.of("rock", 0.25, "jazz", 0.5, "pop", 0.25), label.probabilities());
  }

  @Test
  void first_of_equal_classes_is_chosen() {
    assertEquals("rock", CODEC.decode(Scores.of(3, new float[] {0.4f, 0.4f, 0.2f})).label());
  }

  @Test
  void scores_that_are_not_finite_are_refused_instead_of_answered() {
    Scores broken = Scores.of(3, new float[] {Float.NaN, 0.5f, 0.5f});
    assertThrows(ModelException.class, () -> CODEC.decode(broken));
  }

  @Test
  void scores_of_several_decisions_or_other_classes_are_a_bug() {
    assertThrows(IllegalArgumentException.class, () -> CODEC.decode(Scores.of(3, new float[6])));
    assertThrows(IllegalArgumentException.class, () -> CODEC.decode(Scores.of(2, new float[2])));
  }

  @Test
  void unknown_label_is_refused_with_those_there_are() {
    String message =
        assertThrows(DataException.class, () -> CODEC.encode(ClassLabel.of("folk"))).getMessage();
    assertTrue(message.contains("'folk'") && message.contains("[rock, jazz, pop]"), message);
  }

  @Test
  void annotation_of_another_type_is_refused() {
    record Tempo(double beatsPerMinute) implements Annotation {}
    String message =
        assertThrows(DataException.class, () -> CODEC.encode(new Tempo(120))).getMessage();
    assertTrue(message.contains("found Tempo"), message);
  }

  @Test
  void labels_are_sorted_by_code_point_also_beyond_the_basic_plane() {
    List<Annotation> annotations = new ArrayList<>();
    for (String label : List.of("𝄞", "\uFF21", "b", "ä", "B")) {
      annotations.add(ClassLabel.of(label));
    }
    assertEquals(
        List.of("B", "b", "ä", "\uFF21", "𝄞"), ClassVocabulary.found(annotations).labels());
  }
}
