package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.mirkit.api.MirException;

/** Checks that what cannot be used is refused in words. */
final class Refusals {
  private Refusals() {}

  /** Does work that may be refused; whether, and with what words, is for other tests. */
  static void ifAny(Class<? extends MirException> expected, Executable work) {
    try {
      work.execute();
    } catch (Throwable thrown) {
      assertInstanceOf(expected, thrown);
    }
  }

  /** The message with which the work was refused; fails if it was not, or without words. */
  static String message(Class<? extends MirException> expected, String what, Executable work) {
    String message = assertThrows(expected, work, what).getMessage();
    assertFalse(message == null || message.isBlank(), what + ": the exception has no message");
    return message;
  }
}
