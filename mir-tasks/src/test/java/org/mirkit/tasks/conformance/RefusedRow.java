package org.mirkit.tasks.conformance;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.mirkit.api.DataException;

/**
 * A fixture that mir_eval refuses, and what is said of it here.
 *
 * @param fixtures those among which it is
 * @param name of its file, without the extension
 * @param message that it is refused with, without the folder
 */
record RefusedRow(Fixtures fixtures, String name, String message) {

  String task() {
    return fixtures.task();
  }

  String file() {
    return name + fixtures.extension();
  }

  /** What reading it says, without the folder. */
  String found() {
    String said = assertThrows(DataException.class, () -> fixtures.read(name)).getMessage();
    return said.substring(said.indexOf(file()));
  }
}
