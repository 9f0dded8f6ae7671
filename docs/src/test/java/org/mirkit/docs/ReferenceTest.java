package org.mirkit.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The reference and the schema say what the parts themselves say now. */
class ReferenceTest {
  private static final Path REFERENCE = Path.of("reference.md");
  private static final Path SCHEMA = Path.of("experiment.schema.json");
  private static final Path EXPERIMENTS = Path.of("..", "experiments");

  @TempDir private static Path home;

  @BeforeAll
  static void ask_mir() throws IOException, InterruptedException {
    Reader.in(home).type("mir describe --all > reference.md\nmir schema > schema.json\n");
  }

  @Test
  void the_reference_is_what_the_parts_say() throws IOException {
    List<String> committed = Files.readAllLines(REFERENCE);
    List<String> now = Files.readAllLines(home.resolve("reference.md"));
    for (int i = 0; i < Math.min(committed.size(), now.size()); i++) {
      assertEquals(now.get(i), committed.get(i), (i + 1) + advice(REFERENCE, "describe --all"));
    }
    assertEquals(now.size(), committed.size(), "lines" + advice(REFERENCE, "describe --all"));
  }

  @Test
  void the_schema_is_what_the_parts_say() throws IOException {
    JsonNode committed = new ObjectMapper().readTree(SCHEMA.toFile());
    JsonNode now = new ObjectMapper().readTree(home.resolve("schema.json").toFile());
    assertTrue(now.equals(committed), SCHEMA + advice(SCHEMA, "schema"));
  }

  private static String advice(Path file, String command) {
    return ": parts have changed since docs/%s was written; write it anew, from the root: ./mir %s > docs/%s"
        .formatted(file, command, file);
  }

  @TestFactory
  List<DynamicTest> an_editor_finds_nothing_wrong_with_our_experiments() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    try (Stream<Path> files = Files.list(EXPERIMENTS)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString(),
                      () ->
                          assertEquals(
                              List.of(),
                              schema.validate(Files.readString(file), InputFormat.YAML))))
          .toList();
    }
  }
}
