package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.plugin.DeclaredParam;

/** That a number which is a quantity says its unit, and the one that its name ends in. */
final class UnitRules {
  /** Ends of names with the unit that they mean. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("Hz", "Hz"),
          Map.entry("Db", "dB"),
          Map.entry("Seconds", "s"),
          Map.entry("Milliseconds", "ms"),
          Map.entry("Samples", "samples"),
          Map.entry("Semitones", "semitones"),
          Map.entry("Cents", "cents"),
          Map.entry("Bpm", "BPM"));

  private UnitRules() {}

  static void check(String where, DeclaredParam declared) {
    String name = declared.name();
    if (!isNumber(declared.type())) {
      assertEquals("", declared.param().unit(), where + ": only a number has a unit");
      return;
    }
    for (Map.Entry<String, String> unit : UNITS.entrySet()) {
      if (name.endsWith(unit.getKey())) {
        assertTrue(
            declared.param().unit().equals(unit.getValue()),
            "%s: the unit is '%s', but the name says '%s'; write @Param(unit = \"%s\")"
                .formatted(where, declared.param().unit(), unit.getValue(), unit.getValue()));
        return;
      }
    }
  }

  private static boolean isNumber(Type type) {
    Class<?> raw = ParameterRules.rawType(type);
    if (raw == List.class || raw == Optional.class) {
      return isNumber(ParameterRules.argument(type, 0));
    }
    if (raw == Map.class) {
      return isNumber(ParameterRules.argument(type, 1));
    }
    return raw != boolean.class && raw.isPrimitive() || Number.class.isAssignableFrom(raw);
  }
}
