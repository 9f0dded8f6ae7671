package org.mirkit.runner.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.runner.cli.Main;

/**
 * A stranger's first hour: a plugin of each kind is begun, built by Maven against nothing but
 * installed artifacts, dropped into a folder, and used by an experiment in a process of its own.
 */
class NewPluginsIT {
  private static final String GROUP = "org.acme";
  private static final Path HOME = Path.of("target/new-plugins").toAbsolutePath();
  private static final Path BEGUN = HOME.resolve("begun");
  private static final Path DROPPED = HOME.resolve("plugins");
  private static final String VERSION = System.getProperty("mirkit.version");

  static List<String> kinds() throws IOException {
    return PluginProject.kinds();
  }

  @BeforeAll
  static void begin_and_build_a_plugin_of_each_kind() throws Exception {
    assumeTrue(mvn() != null, "no mvn on the PATH, so no new plugin is built and run");
    delete(HOME);
    LocalRepository.install(
        HOME.resolve("repository"), Path.of(System.getProperty("mirkit.maven.local")), VERSION);
    StringBuilder modules = new StringBuilder();
    for (String kind : kinds()) {
      project(kind).writeTo(BEGUN.resolve(name(kind)));
      modules.append("<module>").append(name(kind)).append("</module>");
    }
    Files.writeString(
        BEGUN.resolve("pom.xml"),
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>%s</groupId><artifactId>all</artifactId><version>1</version>
          <packaging>pom</packaging>
          <modules>%s</modules>
        </project>
        """
            .formatted(GROUP, modules));
    maven(BEGUN, "build", "-T", "2", "package");
    for (String kind : kinds()) {
      Path plugin = BEGUN.resolve(name(kind)).resolve("target/plugin");
      copy(plugin, DROPPED.resolve(name(kind)));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void new_plugin_does_its_part_in_an_experiment(String kind) throws Exception {
    Path run = HOME.resolve("runs").resolve(kind);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dai.djl.offline=true", "-cp"));
    command.add(Files.readString(Path.of("target/runtime-classpath.txt")).strip() + own());
    command.addAll(List.of(Main.class.getName(), "run", "experiment.yaml"));
    Path datasets = Path.of("../plugins/mir-datasets/target/plugin").toRealPath();
    command.addAll(List.of("--plugin", datasets.toString(), "--plugins", DROPPED.toString()));
    command.addAll(List.of("--out", run.toString()));
    program(BEGUN.resolve(name(kind)), "run-" + kind).run(command);

    JsonNode metrics = new ObjectMapper().readTree(run.resolve("metrics.json").toFile());
    double headline =
        metrics.at("/metrics/" + metrics.get("headline").asText() + "/mean").asDouble();
    assertTrue(headline > 0.5, kind + " has " + metrics);
    JsonNode record = new ObjectMapper().readTree(run.resolve("run.json").toFile());
    assertEquals("COMPLETE", record.get("status").asText());
    assertTrue(record.get("plugins").has(name(kind)), record.get("plugins").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"layer", "dataset"})
  void maven_makes_the_same_project(String kind) throws Exception {
    Path folder = Files.createDirectories(HOME.resolve("archetype-" + kind));
    maven(
        folder,
        "archetype-" + kind,
        "org.apache.maven.plugins:maven-archetype-plugin:3.3.1:generate",
        "-DarchetypeGroupId=org.mirkit",
        "-DarchetypeArtifactId=mir-archetype",
        "-DarchetypeVersion=" + VERSION,
        "-DarchetypeCatalog=internal",
        "-Dkind=" + kind,
        "-DgroupId=" + GROUP,
        "-DartifactId=" + name(kind));
    Path mine = HOME.resolve("mine-" + kind);
    project(kind).writeTo(mine);
    assertEquals(contents(mine), contents(folder.resolve(name(kind))));
  }

  @Test
  void users_own_repository_is_left_without_mirkit() {
    Path mirkit = HOME.resolve("repository/org/mirkit");
    assertTrue(Files.isDirectory(mirkit) && !Files.isSymbolicLink(mirkit));
  }

  private static String name(String kind) {
    return "acme-" + kind;
  }

  private static PluginProject project(String kind) throws IOException {
    return PluginProject.of(PluginIdentity.of(name(kind), kind, GROUP));
  }

  private static void maven(Path folder, String log, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(mvn(), "-B", "-ntp"));
    command.add("-Dmaven.repo.local=" + HOME.resolve("repository"));
    if (System.getProperty("mirkit.maven.mode").endsWith("true")) {
      command.add("-o");
    }
    command.addAll(List.of(arguments));
    program(folder, log).run(command);
  }

  private static Program program(Path folder, String log) {
    return new Program(
        folder,
        HOME.resolve(log + ".log"),
        Map.of(
            "OPT_OUT_TRACKING",
            "true",
            "OMP_WAIT_POLICY",
            "passive",
            "MIRKIT_CACHE",
            HOME.resolve("cache").toString()));
  }

  private static String own() {
    return File.pathSeparator + Path.of("target/mir-runner-" + VERSION + ".jar").toAbsolutePath();
  }

  private static String mvn() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "mvn"))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElse(null);
  }

  private static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      contents.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).collect(Collectors.toList());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(from.relativize(file).toString()));
    }
  }

  /** Links are removed, and what they lead to stays. */
  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
