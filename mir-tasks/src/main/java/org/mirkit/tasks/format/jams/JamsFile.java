package org.mirkit.tasks.format.jams;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.tasks.format.SourceText;

/**
 * A whole JAMS file, with all that it holds, understood or not. Numbers keep their digits.
 *
 * @param path where it was read; empty for a new one
 * @param root what it holds; changed in place
 */
record JamsFile(Path path, ObjectNode root) {
  private static final String VERSION = "0.3.4";
  private static final String ANNOTATIONS = "annotations";
  private static final String DURATION = "duration";

  /** Python writes numbers that are none as {@code NaN}, so these are read and written, too. */
  private static final JsonMapper JSON =
      JsonMapper.builder(new JsonFactory())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  static JamsFile empty() {
    return new JamsFile(Path.of(""), JsonNodeFactory.instance.objectNode());
  }

  /**
   * Reads a file.
   *
   * @throws DataException if it is no JSON, or no JAMS
   */
  static JamsFile read(Path path) {
    SourceText source = SourceText.of(path);
    try {
      if (JSON.readTree(source.text()) instanceof ObjectNode root
          && root.path(ANNOTATIONS).isArray()) {
        return new JamsFile(path, root);
      }
      throw new DataException(path + ": is no JAMS file: it has no list of annotations");
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new DataException(
          "%s:%d:%d: is no well-formed JSON: %s"
              .formatted(
                  path,
                  place == null ? 1 : place.getLineNr(),
                  place == null ? 1 : place.getColumnNr(),
                  e.getOriginalMessage()),
          e);
    }
  }

  List<JamsAnnotation> annotations() {
    List<JamsAnnotation> annotations = new ArrayList<>();
    for (JsonNode json : root.path(ANNOTATIONS)) {
      annotations.add(new JamsAnnotation(path, annotations.size(), json));
    }
    return annotations;
  }

  /**
   * Says what the recording is, as far as the file does not say so itself.
   *
   * @return how long it lasts
   * @throws DataException if nobody says how long it lasts
   */
  double describe(Recording recording) {
    ObjectNode metadata = root.withObjectProperty("file_metadata");
    setIfUnsaid(metadata, "title", JsonNodeFactory.instance.textNode(recording.title()));
    setIfUnsaid(metadata, "jams_version", JsonNodeFactory.instance.textNode(VERSION));
    if (recording.durationSeconds() != TimedLabel.OPEN_END) {
      setIfUnsaid(metadata, DURATION, Exact.json(recording.durationSeconds()));
    }
    if (!metadata.path(DURATION).isNumber()) {
      throw new DataException(
          "a JAMS file has to say how long its recording lasts, and that of '%s' is not known; say it"
              .formatted(recording.title()));
    }
    return metadata.path(DURATION).doubleValue();
  }

  /** What {@link #describe} said, as far as anybody did. */
  Recording recording(String annotator) {
    JsonNode metadata = root.path("file_metadata");
    double duration = metadata.path(DURATION).asDouble(TimedLabel.OPEN_END);
    return new Recording(
        metadata.path("title").asText(), duration > 0 ? duration : TimedLabel.OPEN_END, annotator);
  }

  private static void setIfUnsaid(ObjectNode metadata, String field, JsonNode value) {
    if (metadata.path(field).isMissingNode() || metadata.path(field).isNull()) {
      metadata.set(field, value);
    }
  }

  /** Adds an annotation, or puts it in the place of the one that it replaces. */
  void put(Draft draft, String annotator, double durationSeconds) {
    ArrayNode all = root.withArrayProperty(ANNOTATIONS);
    ObjectNode json = draft.toJson(annotator, durationSeconds);
    for (JamsAnnotation earlier : annotations()) {
      if (draft.replaces(earlier, annotator)) {
        all.set(earlier.index(), json);
        return;
      }
    }
    all.add(json);
  }

  void writeTo(OutputStream out) throws IOException {
    root.withObjectProperty("sandbox");
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      JSON.writeTree(generator, root);
      generator.writeRaw('\n');
    }
  }
}
