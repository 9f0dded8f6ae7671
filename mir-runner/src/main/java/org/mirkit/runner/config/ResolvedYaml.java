package org.mirkit.runner.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mirkit.api.ConfigException;
import org.mirkit.runner.io.IoReason;

/** Writes a resolved tree as YAML that binds to an equal value again, and reads it back. */
public final class ResolvedYaml {
  private static final YAMLMapper MAPPER =
      new YAMLMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());

  private ResolvedYaml() {}

  /** The tree as YAML text; all texts are quoted, so that none can be taken for a number. */
  public static String write(JsonNode resolved) {
    try {
      return MAPPER.writeValueAsString(resolved);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON nodes can always be written", e);
    }
  }

  /** The tree of a text that {@link #write} gave. */
  public static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("YAML of our own can always be read", e);
    }
  }

  /**
   * The tree of a file that {@link #write} filled.
   *
   * @throws ConfigException if it cannot be read
   */
  public static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      throw new ConfigException(
          "%s:%d:%d: is no YAML: %s; restore it"
              .formatted(
                  file,
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    } catch (IOException e) {
      throw new ConfigException(file + ": cannot be read: " + IoReason.of(e));
    }
  }
}
