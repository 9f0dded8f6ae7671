package org.mirkit.models.weights;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the head of a safetensors file says.
 *
 * @param metadata texts by name
 * @param entries arrays in the order of their data, which writers are free to list otherwise
 */
record SafetensorsHeader(Map<String, String> metadata, List<Entry> entries) {
  static final String METADATA = "__metadata__";

  /** An array: what it is called, what it is made of, and where it lies in the data. */
  record Entry(String name, String type, long[] shape, long start, long end) {}

  /** Reads the JSON; whatever is wrong with it, it is called corrupted. */
  static SafetensorsHeader parse(byte[] json) throws StreamCorruptedException {
    try {
      JsonObject header =
          JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject();
      Map<String, String> metadata = new LinkedHashMap<>();
      List<Entry> entries = new ArrayList<>();
      for (Map.Entry<String, JsonElement> entry : header.entrySet()) {
        JsonObject content = entry.getValue().getAsJsonObject();
        if (entry.getKey().equals(METADATA)) {
          content.entrySet().forEach(e -> metadata.put(e.getKey(), e.getValue().getAsString()));
        } else {
          entries.add(entry(entry.getKey(), content));
        }
      }
      entries.sort(Comparator.comparingLong(Entry::start));
      return new SafetensorsHeader(metadata, entries);
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | ClassCastException
        | UnsupportedOperationException e) {
      StreamCorruptedException corrupted = new StreamCorruptedException("its header is damaged");
      corrupted.initCause(e);
      throw corrupted;
    }
  }

  private static Entry entry(String name, JsonObject content) {
    long[] offsets = numbers(member(content, "data_offsets"));
    if (offsets.length != 2) {
      throw new IllegalArgumentException("offsets are a start and an end");
    }
    return new Entry(
        name,
        member(content, "dtype").getAsString(),
        numbers(member(content, "shape")),
        offsets[0],
        offsets[1]);
  }

  private static JsonElement member(JsonObject content, String name) {
    JsonElement member = content.get(name);
    if (member == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return member;
  }

  private static long[] numbers(JsonElement element) {
    JsonArray array = element.getAsJsonArray();
    long[] numbers = new long[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).getAsLong();
      if (numbers[i] < 0) {
        throw new IllegalArgumentException("sizes and places are not negative");
      }
    }
    return numbers;
  }
}
