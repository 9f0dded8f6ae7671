package org.mirkit.runner.cli;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mirkit.api.plugin.Param;

/** A parameter as {@code mir describe} shows it. */
record ParameterRow(
    String name, String type, String defaultValue, String allowed, String text, String example) {

  static List<ParameterRow> of(Class<?> configType) {
    return Arrays.stream(configType.getRecordComponents()).map(ParameterRow::of).toList();
  }

  private static ParameterRow of(RecordComponent component) {
    Param param = Objects.requireNonNull(component.getAnnotation(Param.class));
    return new ParameterRow(
        component.getName(),
        (component.getType().getSimpleName().toLowerCase(Locale.ROOT) + " " + param.unit()).strip(),
        param.defaultValue().equals(Param.REQUIRED) ? "" : param.defaultValue(),
        allowed(component, param),
        param.value(),
        param.example());
  }

  private static String allowed(RecordComponent component, Param param) {
    if (component.getType().isEnum()) {
      return Arrays.stream(component.getType().getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(" | "));
    }
    return param.min() + " " + param.max();
  }
}
