package org.mirkit.runner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {
  private record Numbers(double loss, Map<String, Double> scores) {}

  @Test
  void what_is_not_defined_is_null_in_a_file_and_not_zero_when_read_again() throws Exception {
    String json = Json.write(new Numbers(Double.NaN, Map.of("f1", Double.NaN)));
    assertTrue(json.contains("\"loss\" : null"), json);
    assertTrue(json.contains("\"f1\" : null"), json);
    Numbers read = Json.mapperForAll().readValue(json, Numbers.class);
    assertEquals(Double.NaN, read.loss());
    assertEquals(Double.NaN, read.scores().get("f1"));
  }
}
