package org.mirkit.runner.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirkit.runner.config.Studio.Cqt;

class SourceTest {
  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void open() {
    studio = new Studio(folder);
  }

  @Test
  void a_key_given_twice_is_reported_with_both_lines() {
    assertEquals(
        List.of("study.yaml:3:1 name: 'name' is given twice, in line 1 and in line 3; keep one"),
        studio.problems(Studio.RIGHT + "name: second\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: [1 // b: 2 // | study.yaml:2:2 | expected ',' or ']'",
        "a: 1 // \tb: 2 | study.yaml:2:1 | a tab cannot indent",
        "a: b: c | study.yaml:1:5 | no ':' is expected here",
        "name: 'x | study.yaml:1:7 | never closed",
        "name: x // analysis | study.yaml:2:1 | found no ':'",
        "root: @x | study.yaml:1:7 | cannot begin with this character",
        "a: {root: ${X}} | study.yaml:1:12 | needs quotes",
        "? [a] // : 1 | study.yaml:1:4 | a key must be a single word",
        "a: 1 //   b: 2 | study.yaml:2:4 | indent the key like its neighbours",
        "a: //   - 1 //  - 2 | study.yaml:3:2 | not indented like",
      })
  void syntax_errors_have_a_place_and_plain_words(String yaml, String place, String words) {
    List<String> problems = studio.problems(yaml.replace(" // ", "\n").replace(" //", "\n"));
    assertEquals(1, problems.size(), problems::toString);
    assertTrue(problems.get(0).startsWith(place + ": this is not YAML: "), problems::toString);
    assertTrue(problems.get(0).contains(words), problems::toString);
  }

  @Test
  void a_file_without_content_is_called_empty() {
    String expected = "study.yaml:1:1: the file is empty; expected lines of the form 'key: value'";
    assertEquals(List.of(expected), studio.problems(""));
    assertEquals(List.of(expected), studio.problems("# nothing yet\n"));
  }

  @Test
  void a_root_that_is_no_mapping_is_refused() {
    assertEquals(
        List.of("study.yaml:1:1: found a list; expected lines of the form 'key: value'"),
        studio.problems("- 1\n"));
    assertEquals(
        List.of("study.yaml:1:1: found the text 'hello'; expected lines of the form 'key: value'"),
        studio.problems("hello\n"));
  }

  @Test
  void files_that_are_missing_or_folders_or_no_text_are_named() throws IOException {
    assertEquals(
        List.of("none.yaml: there is no file 'none.yaml'"), studio.problemsOfFile("none.yaml"));
    Files.createDirectory(folder.resolve("sub"));
    assertEquals(List.of("sub: 'sub' is a folder, not a YAML file"), studio.problemsOfFile("sub"));
    Files.write(folder.resolve("bytes.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF});
    assertEquals(
        List.of("bytes.yaml: 'bytes.yaml' is not text in UTF-8"),
        studio.problemsOfFile("bytes.yaml"));
    assertEquals(
        List.of(
            "study.yaml:1:1: this is not YAML: it holds control characters; is it a text file?"),
        studio.problems("a: \u0001"));
  }

  @Test
  void a_file_that_may_not_be_read_is_named() throws IOException {
    Path file = studio.write("secret.yaml", Studio.RIGHT);
    assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "needs POSIX permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "this user may read everything");
    assertEquals(
        List.of("secret.yaml: 'secret.yaml' may not be read by this user"),
        studio.problemsOfFile("secret.yaml"));
  }

  @Test
  void an_alias_stands_for_the_anchored_value() {
    Bound<Studio.Study> bound =
        studio.bind("name: &n 'a b'\nlabels: [*n, *n]\nanalysis: &c {use: cqt}\n");
    assertEquals(List.of("a b", "a b"), bound.value().labels());
  }

  @Test
  void aliases_that_stand_for_nothing_or_for_themselves_are_refused() {
    assertEquals(
        List.of("study.yaml:3:10 labels[0]: '*x' stands for nothing; an '&x' must come before it"),
        studio.problems(Studio.RIGHT + "labels: [*x]\n"));
    assertEquals(
        List.of("study.yaml:3:13 labels[0]: '*x' stands for nothing; an '&x' must come before it"),
        studio.problems(Studio.RIGHT + "labels: &x [*x]\n"));
  }

  @Test
  void aliases_of_aliases_cannot_fill_the_memory() {
    StringBuilder yaml = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a%d: &a%d [".formatted(i, i));
      yaml.append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
    }
    assertEquals(
        List.of("study.yaml:1:1: more than 200000 values"), studio.problems(yaml.toString()));
  }

  @Test
  void brackets_in_brackets_cannot_break_the_reader() {
    List<String> problems = studio.problems("a: " + "[".repeat(50_000));
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith("study.yaml:1:1"), problems::toString);
  }

  @Test
  void tags_merge_keys_and_second_documents_are_refused() {
    assertEquals(
        List.of(
            "study.yaml:3:7 seed: the tag '!java.net.URL' is not allowed; write the value without a"
                + " tag"),
        studio.problems(Studio.RIGHT + "seed: !java.net.URL [x]\n"));
    assertTrue(studio.problems(Studio.RIGHT + "<<: {seed: 1}\n").get(0).contains("merge key '<<'"));
    assertEquals(
        List.of("study.yaml:4:1: a second YAML document begins here; one is allowed"),
        studio.problems(Studio.RIGHT + "---\nname: x\n"));
  }

  @Test
  void scalars_follow_the_core_schema_of_yaml_1_2() {
    Studio.Study study =
        studio
            .bind(
                """
                name: no
                seed: 1_000_000
                analysis: {use: cqt, fminHz: 1e2}
                labels: [yes, 007, "42", 'true', 12:30, "null"]
                """)
            .value();
    assertEquals("no", study.name());
    assertEquals(1_000_000, study.seed());
    assertEquals(100.0, ((Cqt) study.analysis()).fminHz());
    assertEquals(List.of("yes", "007", "42", "true", "12:30", "null"), study.labels());
  }

  @Test
  void quotes_are_seen_behind_anchors_emoji_and_line_ends_of_windows() {
    Studio.Study study =
        studio
            .bind("\uFEFFname: 🎵\r\nlabels: [&a \"1\", 🎻, '2', *a]\r\nanalysis: cqt\r\n")
            .value();
    assertEquals(List.of("1", "🎻", "2", "1"), study.labels());
  }
}
