package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.plugin.Param;
import org.mirkit.api.plugin.ParamGroup;

/** What a config record must be, so that a host can write it down and bind it again. */
final class ConfigRules {
  private ConfigRules() {}

  /** Numbers lie within {@link Param#min} and {@link Param#max}, as the host would insist. */
  static void checkBounds(Record config) {
    for (RecordComponent component : config.getClass().getRecordComponents()) {
      String where = config.getClass().getSimpleName() + "." + component.getName();
      Object value = value(config, component);
      Param param = component.getAnnotation(Param.class);
      if (param != null) {
        checkBounds(where, param, value);
      } else if (component.isAnnotationPresent(ParamGroup.class)) {
        checkBounds((Record) value);
      }
    }
  }

  private static void checkBounds(String where, Param param, Object value) {
    if (value instanceof Number number) {
      assertTrue(
          number.doubleValue() >= param.min() && number.doubleValue() <= param.max(),
          "%s: the example has %s, but the parameter allows %s to %s; no YAML can say it"
              .formatted(where, value, param.min(), param.max()));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> checkBounds(where, param, present));
    } else if (value instanceof List<?> list) {
      list.forEach(element -> checkBounds(where, param, element));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(element -> checkBounds(where, param, element));
    } else if (value instanceof Record record) {
      checkInner(record);
    }
  }

  /** Records of parameters only: a part may be any record. */
  private static void checkInner(Record record) {
    boolean bound =
        Arrays.stream(record.getClass().getRecordComponents())
            .allMatch(
                c -> c.isAnnotationPresent(Param.class) || c.isAnnotationPresent(ParamGroup.class));
    if (bound) {
      checkBounds(record);
    }
  }

  /** The canonical constructor takes what the accessors give, and makes an equal record. */
  static void checkRemade(Record config) {
    RecordComponent[] components = config.getClass().getRecordComponents();
    Object[] values = Arrays.stream(components).map(c -> value(config, c)).toArray();
    Object again = make(config.getClass(), components, values);
    assertEquals(
        config,
        again,
        "a config made of the same values is another; compare by value (lists, not arrays), and"
            + " do not change in the constructor what was given");
    assertEquals(config.hashCode(), again.hashCode(), "hashCode of an equal config");
  }

  private static Object make(Class<?> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      return fail(
          type.getSimpleName() + " refuses the values that it has itself: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      return fail("cannot make " + type.getName() + ": " + e, e);
    }
  }

  private static Object value(Record config, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(config);
    } catch (ReflectiveOperationException e) {
      return fail("cannot read " + component + ": " + e, e);
    }
  }
}
