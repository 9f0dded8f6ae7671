package org.mirkit.runner.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void the_launcher_says_which_streams_are_terminals_and_how_wide() {
    Terminal terminal = Terminal.ofProcess(Map.of(), launched("stderr", "120"), true);
    assertEquals(new Terminal(false, true, true, 120), terminal);
  }

  @Test
  void without_a_launcher_output_is_plain() {
    assertEquals(
        new Terminal(false, false, true, 80), Terminal.ofProcess(Map.of(), new Properties(), true));
  }

  @Test
  void colours_are_refused_by_option_by_environment_and_by_a_dumb_terminal() {
    Properties both = launched("stdout,stderr", "80");
    assertTrue(Terminal.ofProcess(Map.of("NO_COLOR", ""), both, true).colours());
    assertFalse(Terminal.ofProcess(Map.of("NO_COLOR", "1"), both, true).colours());
    assertFalse(Terminal.ofProcess(Map.of(), both, false).colours());
    assertFalse(Terminal.ofProcess(Map.of("TERM", "dumb"), both, true).colours());
  }

  @Test
  void nothing_is_redrawn_on_a_dumb_terminal() {
    Terminal dumb =
        Terminal.ofProcess(Map.of("TERM", "dumb"), launched("stdout,stderr", "x"), true);
    assertEquals(new Terminal(true, false, false, 80), dumb);
  }

  private static Properties launched(String streams, String columns) {
    Properties properties = new Properties();
    properties.setProperty(Terminal.PROPERTY, streams);
    properties.setProperty(Terminal.COLUMNS_PROPERTY, columns);
    return properties;
  }
}
