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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.runner.cli.Main;

/**
 * A stranger's first hour: a plugin of each kind is begun, built by Maven against nothing but
 * installed artifacts, dropped into a folder, and used by an experiment in a process of its own.
 * What is made and said stays in {@code target/new-plugins}.
 */
class NewPluginsIT {
  private static final String GROUP = "org.acme";
  private static final String VERSION = System.getProperty("mirkit.version");
  private static final Path HOME = Path.of("target/new-plugins").toAbsolutePath();
  private static final Path USERS = Path.of(System.getProperty("mirkit.maven.local"));
  private static final Path REPOSITORY = HOME.resolve("repository");
  private static final Path BEGUN = HOME.resolve("begun");
  private static final Path DROPPED = HOME.resolve("plugins");
  private static final Optional<Path> MVN =
      Stream.of(System.getenv("PATH").split(File.pathSeparator))
          .map(folder -> Path.of(folder, "mvn"))
          .filter(Files::isExecutable)
          .findFirst();

  static List<String> kinds() throws IOException {
    return PluginProject.kinds();
  }

  /** One Maven builds all: what takes its time is its start. */
  @BeforeAll
  static void begin_and_build_a_plugin_of_each_kind() throws Exception {
    assumeTrue(MVN.isPresent(), "no mvn on the PATH, so no new plugin is built and run");
    new FileTree(HOME).delete();
    LocalRepository.install(REPOSITORY, USERS, VERSION);
    for (String kind : kinds()) {
      project(kind).writeTo(BEGUN.resolve(name(kind)));
    }
    Files.writeString(BEGUN.resolve("pom.xml"), pomOfAll());
    maven(BEGUN, "build", "-T", "2", "package");
    for (String kind : kinds()) {
      Path plugin = BEGUN.resolve(name(kind)).resolve("target/plugin");
      new FileTree(plugin).copyTo(DROPPED.resolve(name(kind)));
    }
  }

  private static String pomOfAll() throws IOException {
    String modules =
        kinds().stream()
            .map(kind -> "<module>" + name(kind) + "</module>")
            .collect(Collectors.joining());
    return """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>%s</groupId><artifactId>all</artifactId><version>1</version>
          <packaging>pom</packaging>
          <modules>%s</modules>
        </project>
        """
        .formatted(GROUP, modules);
  }

  @AfterAll
  static void keep_what_was_fetched() throws IOException {
    if (Files.exists(REPOSITORY)) {
      new LocalRepository(REPOSITORY, USERS).handOver();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void new_plugin_does_its_part_in_an_experiment(String kind) throws Exception {
    Path run = HOME.resolve("runs").resolve(kind);
    mir(BEGUN.resolve(name(kind)), "run-" + kind, "run", "experiment.yaml", "--out", "" + run);
    JsonNode metrics = json(run.resolve("metrics.json"));
    String headline = metrics.get("headline").asText();
    double score = metrics.get("metrics").get(headline).get("mean").asDouble();
    assertTrue(score > 0.5, kind + " has " + headline + " " + score);
    JsonNode record = json(run.resolve("run.json"));
    assertEquals("COMPLETE", record.get("status").asText());
    assertTrue(record.get("plugins").has(name(kind)), "it was not used: " + record.get("plugins"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"layer", "dataset"})
  void maven_makes_the_same_project(String kind) throws Exception {
    Path folder = Files.createDirectories(HOME.resolve("archetype-" + kind));
    maven(
        folder,
        "archetype-" + kind + "-said",
        "org.apache.maven.plugins:maven-archetype-plugin:3.4.1:generate",
        "-DarchetypeGroupId=org.mirkit",
        "-DarchetypeArtifactId=mir-archetype",
        "-DarchetypeVersion=" + VERSION,
        "-DarchetypeCatalog=internal",
        "-Dkind=" + kind,
        "-DgroupId=" + GROUP,
        "-DartifactId=" + name(kind));
    assertEquals(
        new FileTree(written(kind)).contents(),
        new FileTree(folder.resolve(name(kind))).contents());
  }

  /** As it was begun, without what its build made. */
  private static Path written(String kind) throws IOException {
    Path folder = HOME.resolve("written").resolve(name(kind));
    project(kind).writeTo(folder);
    return folder;
  }

  private static String name(String kind) {
    return "acme-" + kind;
  }

  private static PluginProject project(String kind) throws IOException {
    return PluginProject.of(PluginIdentity.of(name(kind), kind, GROUP));
  }

  private static void maven(Path folder, String log, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(MVN.orElseThrow().toString(), "-B", "-ntp"));
    command.add("-Dmaven.repo.local=" + REPOSITORY);
    if (System.getProperty("mirkit.maven.mode").endsWith("true")) {
      command.add("--offline");
    }
    command.addAll(List.of(arguments));
    program(folder, log).run(command);
  }

  /** With what a user has, and not with what tests have. */
  private static void mir(Path folder, String log, String... arguments) throws Exception {
    String libraries = Files.readString(Path.of("target/runtime-classpath.txt")).strip();
    Path runner = Path.of("target/mir-runner-" + VERSION + ".jar").toAbsolutePath();
    Path datasets = Path.of("../plugins/mir-datasets/target/plugin").toRealPath();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dai.djl.offline=true"));
    command.addAll(List.of("-cp", runner + File.pathSeparator + libraries));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    command.addAll(List.of("--plugin", datasets.toString(), "--plugins", DROPPED.toString()));
    program(folder, log).run(command);
  }

  private static Program program(Path folder, String log) {
    Map<String, String> environment =
        Map.of(
            "OPT_OUT_TRACKING", "true",
            "OMP_WAIT_POLICY", "passive",
            "MIRKIT_CACHE", HOME.resolve("cache").toString());
    return new Program(folder, HOME.resolve(log + ".log"), environment);
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
