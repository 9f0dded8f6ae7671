package org.mirkit.runner.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What plugins print does not drown what mirkit says. */
class ForeignOutputTest {

  @Test
  void a_flood_is_cut_off_each_second_and_its_rest_is_counted() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    AtomicLong nanos = new AtomicLong();
    ForeignOutput output =
        new ForeignOutput(new Console(stream, stream, Terminal.none()), nanos::get);
    PrintStream plugin = new PrintStream(output, true, StandardCharsets.UTF_8);
    for (int i = 0; i < 1000; i++) {
      plugin.println("line " + i);
    }
    nanos.set(2_000_000_000L);
    plugin.println("später");
    plugin.print("open end");
    output.close();
    List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(103, lines.size());
    assertEquals("line 99", lines.get(99));
    assertEquals("(900 more lines were printed by plugins or libraries)", lines.get(100));
    assertEquals(List.of("später", "open end"), lines.subList(101, 103));
  }
}
