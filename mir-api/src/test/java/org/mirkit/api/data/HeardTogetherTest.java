package org.mirkit.api.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows from two annotations for their sounds at once. */
class HeardTogetherTest {

  @Test
  void tags_are_those_of_both_as_sure_as_in_the_surer() {
    Tags one = new Tags(Map.of("flute", 0.4, "calm", 1.0));
    Tags other = new Tags(Map.of("flute", 0.9));
    assertEquals(Optional.of(new Tags(Map.of("flute", 0.9, "calm", 1.0))), one.heardWith(other));
  }

  @Test
  void stretches_notes_and_onsets_of_both_are_heard_in_their_order() {
    TimedLabel early = new TimedLabel(0, 1, "voice");
    TimedLabel late = new TimedLabel(0.5, 2, "flute");
    assertEquals(
        Optional.of(new Activity(List.of(early, late))),
        new Activity(List.of(late)).heardWith(new Activity(List.of(early))));
    Note first = new Note(0, 1, 220, 64);
    Note second = new Note(0.5, 1, 330, 64);
    assertEquals(
        Optional.of(new Notes(List.of(first, second))),
        new Notes(List.of(second)).heardWith(new Notes(List.of(first))));
    assertEquals(
        Optional.of(new Onsets(new double[] {0, 0.5, 1})),
        new Onsets(new double[] {0.5, 1}).heardWith(new Onsets(new double[] {0, 0.5})));
  }

  @Test
  void nothing_follows_from_two_keys_or_from_different_types() {
    KeySequence key = KeySequence.ofWhole("C:major");
    assertEquals(Optional.empty(), key.heardWith(key));
    for (Annotation annotation :
        List.of(
            Tags.of("flute"),
            new Activity(List.of()),
            new Notes(List.of()),
            new Onsets(new double[0]))) {
      assertEquals(Optional.empty(), annotation.heardWith(key));
    }
  }
}
