package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;

/** Checks that pure data is a record that can be compared and written down. */
final class RecordRules {
  private RecordRules() {}

  /** Checks two that were made with the same parameters. */
  static void check(Object one, Object same) {
    assertTrue(one.getClass().isRecord(), one.getClass().getName() + " is not a record");
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertEquals(one.toString(), same.toString());
    for (RecordComponent component : one.getClass().getRecordComponents()) {
      assertTrue(
          one.toString().contains(component.getName()),
          "toString does not tell '" + component.getName() + "': " + one);
    }
  }
}
