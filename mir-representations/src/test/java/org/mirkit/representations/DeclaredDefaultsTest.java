package org.mirkit.representations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirkit.api.plugin.DeclaredParam;
import org.mirkit.api.plugin.ParamGroup;

/** A config that is made in code has the defaults that YAML has. */
class DeclaredDefaultsTest {

  static Stream<Class<? extends Record>> configs() {
    return new RepresentationsPlugin()
        .providers().stream()
            .<Class<? extends Record>>map(provider -> provider.configType())
            .filter(type -> defaults(type).isPresent())
            .distinct();
  }

  @ParameterizedTest
  @MethodSource("configs")
  void the_defaults_in_code_are_those_that_are_declared(Class<? extends Record> type)
      throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    collect((Record) defaults(type).orElseThrow().invoke(null), values);
    List<DeclaredParam> declared = DeclaredParam.of(type);
    for (int i = 0; i < declared.size(); i++) {
      String where = type.getSimpleName() + "." + declared.get(i).name();
      assertSame(declared.get(i).defaultValue(), values.get(i), where);
    }
  }

  private static Optional<Method> defaults(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("defaults"))
        .findAny();
  }

  private static void collect(Record owner, List<Object> values)
      throws ReflectiveOperationException {
    for (RecordComponent component : owner.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(owner);
      if (component.isAnnotationPresent(ParamGroup.class)) {
        collect((Record) value, values);
      } else {
        values.add(value);
      }
    }
  }

  private static void assertSame(Optional<String> declared, Object value, String where) {
    if (value instanceof Optional<?> optional) {
      assertEquals(declared.isPresent(), optional.isPresent(), where);
      optional.ifPresent(held -> assertSame(declared, held, where));
    } else if (value instanceof List<?> list) {
      String[] items = declared.orElseThrow().replaceAll("[\\[\\]]", "").split(", *");
      assertEquals(items.length, list.size(), where);
      for (int i = 0; i < items.length; i++) {
        assertSame(Optional.of(items[i]), list.get(i), where);
      }
    } else if (value instanceof Number number) {
      assertEquals(Double.parseDouble(declared.orElseThrow()), number.doubleValue(), where);
    } else {
      String text = value.toString().toLowerCase(Locale.ROOT).replace('_', '-');
      assertEquals(declared.orElseThrow(), text, where);
    }
  }
}
