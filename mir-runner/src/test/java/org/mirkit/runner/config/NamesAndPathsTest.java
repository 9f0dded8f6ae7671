package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAndPathsTest {
  private static final List<String> NAMES = List.of("mel", "cqt", "chroma-cqt", "binsPerOctave");

  @Test
  void the_nearest_name_is_found_when_it_can_be_meant() {
    assertEquals(Optional.of("binsPerOctave"), NearestName.of("binsPerOctav", NAMES));
    assertEquals(Optional.of("binsPerOctave"), NearestName.of("binsperoctave", NAMES));
    assertEquals(Optional.of("mel"), NearestName.of("mle", NAMES));
    assertEquals(Optional.empty(), NearestName.of("stft", NAMES));
  }

  @Test
  void a_word_of_a_longer_name_is_meant_for_it() {
    assertEquals(Optional.of("chroma-cqt"), NearestName.of("Chroma", NAMES));
  }

  @Property(tries = 200)
  void the_distance_is_symmetric_and_zero_to_itself(@ForAll String a, @ForAll String b) {
    assertEquals(NearestName.distance(a, b), NearestName.distance(b, a));
    assertEquals(0, NearestName.distance(a, a));
  }

  @Test
  void a_path_reads_as_it_is_written() {
    assertEquals(
        List.of(
            new TreePath.Key("model"),
            new TreePath.Key("layers"),
            new TreePath.Index(2),
            new TreePath.Key("hip.hop")),
        TreePath.parse("model.layers[2][\"hip.hop\"]").steps());
  }

  @Property(tries = 200)
  void parsing_undoes_writing(
      @ForAll List<@IntRange(min = 0, max = 9) Integer> positions, @ForAll String key) {
    String word = key.replace("\"", "");
    TreePath path = TreePath.ROOT.key(word).key("plain");
    for (int position : positions) {
      path = path.index(position).key(word);
    }
    assertEquals(path, TreePath.parse(path.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {".a", "a.", "a..b", "a[", "a[x]", "a b", "a.[0]", "[\"a]", "a[-1]"})
  void a_text_that_is_no_path_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> TreePath.parse(text));
  }
}
