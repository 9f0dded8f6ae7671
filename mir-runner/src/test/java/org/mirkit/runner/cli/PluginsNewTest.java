package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsNewTest {

  @Test
  void project_is_made_and_the_next_steps_are_said(@TempDir Path home) throws IOException {
    Path folder = home.resolve("hiss");
    CommandLineRun run =
        CommandLineRun.of(
            "plugin", "new", "tape-hiss", "--kind", "augmentation", "--out", folder.toString());
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(run.out().contains("mvn package"), run.out());
    assertTrue(run.out().contains("mir run experiment.yaml --plugin target/plugin"), run.out());
    Path part = folder.resolve("src/main/java/com/example/tapehiss/TapeHiss.java");
    assertTrue(Files.readString(part).contains("package com.example.tapehiss;"));
  }

  @Test
  void package_and_group_are_those_that_were_given(@TempDir Path home) throws IOException {
    Path folder = home.resolve("gate");
    CommandLineRun run =
        CommandLineRun.of(
            "plugins",
            "new",
            "gate",
            "--kind=layer",
            "--group=com.acme",
            "--package=acme.layers",
            "--out=" + folder);
    assertEquals(ExitCode.OK, run.code(), run.err());
    assertTrue(Files.exists(folder.resolve("src/main/java/acme/layers/Gate.java")));
    assertTrue(Files.readString(folder.resolve("pom.xml")).contains("<groupId>com.acme</groupId>"));
  }

  @Test
  void id_that_another_plugin_has_is_refused_with_the_plugin(@TempDir Path home) {
    CommandLineRun run =
        CommandLineRun.of(
            "plugin", "new", "mel", "--kind=representation", "--out=" + home.resolve("mel"));
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("of mir-representations; choose another name"), run.err());
  }

  @Test
  void name_may_be_that_of_a_command(@TempDir Path home) {
    CommandLineRun run =
        CommandLineRun.of("plugin", "new", "run", "--kind=metric", "--out=" + home.resolve("run"));
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  @Test
  void help_shows_a_whole_command() {
    CommandLineRun run = CommandLineRun.of("plugin", "new", "--help");
    assertTrue(run.out().contains("mir plugin new tape-hiss --kind augmentation"), run.out());
  }
}
