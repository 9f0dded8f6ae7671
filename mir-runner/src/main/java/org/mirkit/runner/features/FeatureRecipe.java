package org.mirkit.runner.features;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What features depend on besides the sound, or the file, that they come from. */
public final class FeatureRecipe {
  private FeatureRecipe() {}

  /**
   * A text that differs where anything does.
   *
   * @param code version of everything that takes part
   * @param parameters of each part, resolved
   */
  public static String of(String code, JsonNode... parameters) {
    List<Object> all = new ArrayList<>(Arrays.asList(parameters));
    all.add(code);
    return all.toString();
  }
}
