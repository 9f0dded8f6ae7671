package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mirkit.api.plugin.Param;

/**
 * Whether a default or example, written as in YAML, is a value of its parameter's type and within
 * its bounds. Flow mappings ({@code {use: adam}}) are checked for their braces only, since the
 * testkit has no YAML parser.
 */
final class DefaultText {
  private DefaultText() {}

  static void check(String where, Param param, String text, Type type) {
    Class<?> raw = ParameterRules.rawType(type);
    if (raw == Optional.class) {
      check(where, param, text, ParameterRules.argument(type, 0));
    } else if (raw == List.class) {
      checkList(where, param, text, ParameterRules.argument(type, 0));
    } else if (raw == boolean.class || raw == Boolean.class) {
      assertTrue(List.of("true", "false").contains(text), where + ": not true or false: " + text);
    } else if (raw.isEnum()) {
      checkEnum(where, text, raw);
    } else if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
      checkNumber(where, param, text, raw);
    } else if (raw != String.class && raw != java.nio.file.Path.class) {
      checkEnclosed(where, text, "{", "}");
    }
  }

  private static void checkList(String where, Param param, String text, Type element) {
    checkEnclosed(where, text, "[", "]");
    String inside = text.substring(1, text.length() - 1).strip();
    if (inside.isEmpty() || inside.contains("{") || inside.contains("[")) {
      return;
    }
    for (String part : inside.split(",")) {
      check(where, param, part.strip(), element);
    }
  }

  private static void checkEnum(String where, String text, Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(c -> ((Enum<?>) c).name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    assertTrue(names.contains(text), where + ": '" + text + "' is none of " + names);
  }

  private static void checkNumber(String where, Param param, String text, Class<?> type) {
    double number = parse(where, text, type);
    assertTrue(
        number >= param.min() && number <= param.max(),
        where + ": " + text + " is outside " + param.min() + "…" + param.max());
  }

  private static double parse(String where, String text, Class<?> type) {
    String digits = text.replace("_", "");
    try {
      if (type == int.class || type == Integer.class) {
        return Integer.parseInt(digits);
      }
      return type == long.class || type == Long.class
          ? Long.parseLong(digits)
          : Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      return fail(where + ": '" + text + "' is not of type " + type.getSimpleName(), e);
    }
  }

  private static void checkEnclosed(String where, String text, String open, String close) {
    assertTrue(
        text.startsWith(open) && text.endsWith(close),
        where + ": '" + text + "' is not written as " + open + "…" + close);
  }
}
