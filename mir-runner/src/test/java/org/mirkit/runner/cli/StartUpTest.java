package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StartUpTest {
  private static final List<String> HEAVY =
      List.of("com.google.inject.", "com.fasterxml.", "ai.djl.", "org.apache.spark.");

  @Test
  void a_listing_loads_no_injection_no_json_and_no_engine() throws Exception {
    List<String> log = classLoadLog("list");
    assertTrue(log.stream().anyMatch(line -> line.contains("ListCommand")), "no class load log");
    assertEquals(
        List.of(),
        log.stream().filter(line -> HEAVY.stream().anyMatch(line::contains)).limit(5).toList());
  }

  private static List<String> classLoadLog(String... args) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xlog:class+load:stdout",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()),
                Stream.of(args))
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.contains(" source: ")).toList();
    }
  }
}
