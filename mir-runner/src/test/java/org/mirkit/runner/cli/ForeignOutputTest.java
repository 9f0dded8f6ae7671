package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.plugin.PluginJar;

/** What plugins print does not get among the results, and does not drown what mirkit says. */
class ForeignOutputTest {
  @TempDir Path dir;

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

  @Test
  void json_stays_json_whatever_a_plugin_prints() throws Exception {
    String prints =
        "public Entry() { for (int i = 0; i < 5000; i++) System.out.println(\"hello \" + i); }";
    Path jar =
        PluginJar.withSource("acme", PluginJar.SOURCE.replace("public Entry() {}", prints))
            .writeTo(dir.resolve("acme.jar"));
    String[] command = {"plugins", "--json", "--plugin", jar.toString()};
    try (MirProcess mir = new MirProcess(dir, List.of(), command)) {
      assertEquals(ExitCode.OK, mir.exitCode(), mir.err());
      assertTrue(Studio.json(mir.out()).isArray());
      assertTrue(mir.err().contains("hello 3"), mir.err());
      assertTrue(mir.err().contains("more lines were printed by plugins"), mir.err());
      assertTrue(mir.err().lines().count() < 2000, "a flood");
    }
  }
}
