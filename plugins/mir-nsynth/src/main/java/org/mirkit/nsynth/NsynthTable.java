package org.mirkit.nsynth;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.DataException;

/**
 * Reads {@code examples.json}, an object with a member per note. The one of train has 200 MB, so it
 * is read as a stream, and only what is wanted is kept.
 */
final class NsynthTable {
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  NsynthTable(Path file) {
    this.file = file;
  }

  /** All notes in the order of the file. */
  List<NsynthNote> notes() {
    try (JsonParser parser = JSON.createParser(file.toFile())) {
      List<NsynthNote> notes = new ArrayList<>();
      require(parser.nextToken() == JsonToken.START_OBJECT, parser, "a note", "something else");
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        notes.add(note(parser.currentName(), parser));
      }
      return notes;
    } catch (JsonProcessingException e) {
      throw new DataException(
          "%s:%d: %s".formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new DataException(file + " cannot be read: " + e, e);
    }
  }

  private NsynthNote note(String name, JsonParser parser) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> qualities = new ArrayList<>();
    require(parser.nextToken() == JsonToken.START_OBJECT, parser, "an object", name);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      if (parser.nextToken().isScalarValue()) {
        values.put(field, parser.getText());
      } else if (field.equals("qualities_str")) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          qualities.add(parser.getText());
        }
      } else {
        parser.skipChildren();
      }
    }
    return new NsynthNote(
        name,
        text(values, "instrument_str", name, parser),
        text(values, "instrument_family_str", name, parser),
        text(values, "instrument_source_str", name, parser),
        midi(values, "pitch", name, parser),
        midi(values, "velocity", name, parser),
        List.copyOf(qualities));
  }

  private String text(Map<String, String> values, String field, String name, JsonParser parser) {
    String value = values.getOrDefault(field, "");
    require(!value.isBlank(), parser, field, name + " without it");
    return value;
  }

  private int midi(Map<String, String> values, String field, String name, JsonParser parser) {
    String value = text(values, field, name, parser);
    boolean number = value.matches("\\d{1,3}") && Integer.parseInt(value) < 128;
    require(number, parser, field + " from 0 to 127", name + " with " + value);
    return Integer.parseInt(value);
  }

  private void require(boolean right, JsonParser parser, String expected, String found) {
    if (!right) {
      throw new DataException(
          "%s:%d: expected %s, found %s"
              .formatted(file, parser.currentLocation().getLineNr(), expected, found));
    }
  }
}
