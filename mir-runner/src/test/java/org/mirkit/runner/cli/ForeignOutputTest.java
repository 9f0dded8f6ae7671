package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.runner.plugin.PluginJar;

/** What plugins print does not get among the results, and does not drown what mirkit says. */
class ForeignOutputTest {
  @TempDir Path dir;

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
