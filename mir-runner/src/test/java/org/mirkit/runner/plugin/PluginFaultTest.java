package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.PluginException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.runner.config.ConfigEngine;

/** A plugin that fails is named, and the one beside it works on. */
class PluginFaultTest {
  private static final String OFFER = "new Half(\"half\")";
  private static final String CREATE = "return (clip, rate) ->";
  private static final String WORK = "AudioClip.of(rate, new float[clip.length() / 2])";

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public Entry() {} | public Entry() { System.exit(3); } | called System.exit(3), which",
        "public Entry() {} | public Entry() { Runtime.getRuntime().exit(4); } |"
            + " called Runtime.exit(4)",
        "public Entry() {} | public Entry() { Runtime.getRuntime().halt(5); } |"
            + " called Runtime.halt(5)",
        "public Entry() {} | public Entry() { java.util.function.IntConsumer end = System::exit;"
            + " end.accept(6); } | called System.exit(6)",
        "public Entry() {} | public Entry() { java.util.function.IntConsumer end ="
            + " Runtime.getRuntime()::halt; end.accept(7); } | called Runtime.halt(7)",
        "public Entry() {} | public Entry() { long[] all = new long[Integer.MAX_VALUE]; } |"
            + " java.lang.OutOfMemoryError",
        "public Entry() {} | public Entry() { new Entry(); } | java.lang.StackOverflowError",
        "return List.of(new Half(\"half\")); | throw new AssertionError(\"never\"); |"
            + " java.lang.AssertionError: never at acme.Entry.providers",
        "return List.of(new Half(\"half\")); | throw new Error(\"odd\"); | java.lang.Error: odd at",
        "public Entry() {} | public Entry() { while (true) { Thread.onSpinWait(); } } |"
            + " plugin acme 1.0: its constructor or providers() has not ended after 1 s and is at"
            + " acme.Entry.<init>; if it needs longer, set MIRKIT_PLUGIN_SECONDS",
        "return List.of(new Half(\"half\")); | try { Thread.sleep(100000); }"
            + " catch (InterruptedException e) {} return List.of(); |"
            + " is at acme.Entry.providers",
      })
  void a_plugin_that_cannot_be_loaded_is_named_and_the_next_one_works(
      String sound, String broken, String reason) throws Exception {
    Path bad = changed(sound, broken).writeTo(dir.resolve("bad.jar"));
    Path good = PluginJar.named("good").writeTo(dir.resolve("good.jar"));
    PluginSources both = new PluginSources(List.of(bad, good), List.of(), List.of());
    try (LoadedPlugins loaded = new PluginLoader(new Watch(Duration.ofSeconds(1))).load(both)) {
      assertEquals(1, loaded.failures().size(), loaded.failures().toString());
      String said = loaded.failures().get(0).inOneLine();
      assertTrue(said.startsWith("plugin 'acme' ("), said);
      assertTrue(said.contains(reason), said);
      assertEquals(1, loaded.registry().find(Resampler.class, "good:half").size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OFFER,
        "Provider.of(Resampler.class, \"half\", \"Halves\", Config.class, c -> "
            + OFFER
            + ".create(c))"
      })
  void a_part_that_is_never_made_is_named(String offered) throws Exception {
    String hanging = "while (config.gain() > 0) { Thread.onSpinWait(); } " + CREATE;
    String source = PluginJar.SOURCE.replace(OFFER, offered).replace(CREATE, hanging);
    Path jar = PluginJar.withSource("acme", source).writeTo(dir.resolve("acme.jar"));
    PluginSources sources = new PluginSources(List.of(jar), List.of(), List.of());
    try (LoadedPlugins loaded = new PluginLoader(new Watch(Duration.ofSeconds(1))).load(sources)) {
      ConfigException refusal = assertThrows(ConfigException.class, () -> half(loaded));
      assertTrue(
          refusal
              .getMessage()
              .contains("plugin acme 1.0: create() of 'half' has not ended after 1 s"),
          refusal.getMessage());
      assertTrue(
          BusyPlugin.atWork().stream().noneMatch(busy -> busy.part().contains("create")),
          "it was told, and is not waited for any more");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fail(clip) | java.lang.IllegalStateException: no sound",
        "end(clip) | called System.exit(9), which would end the whole process",
        "lack(clip) | it needs the class vendor.Window; a plugin sees",
        "fill(clip) | ran out of memory (Requested array size exceeds VM limit); no memory is enough",
        "AudioClip.of(-1, new float[0]) | java.lang.IllegalArgumentException",
      })
  void code_that_fails_at_work_is_told_with_plugin_version_and_line(String code, String reason)
      throws Exception {
    Path away =
        PluginJar.empty()
            .source("vendor.Window", "package vendor; public class Window {}")
            .writeTo(dir.resolve("away/vendor.jar"));
    String faults =
        """
        static AudioClip fail(AudioClip clip) { throw new IllegalStateException("no sound"); }
        static AudioClip end(AudioClip clip) { System.exit(9); return clip; }
        static AudioClip lack(AudioClip clip) { new vendor.Window(); return clip; }
        static AudioClip fill(AudioClip clip) {
          long[] all = new long[Integer.MAX_VALUE];
          return AudioClip.of(1, new float[all.length]);
        }
        public record Half""";
    Path jar =
        PluginJar.withSource(
                "acme",
                PluginJar.SOURCE.replace(WORK, code).replaceFirst("public record Half", faults))
            .compiledAgainst(away)
            .writeTo(dir.resolve("acme.jar"));
    try (LoadedPlugins loaded = LoadedForTest.load(jar)) {
      Throwable thrown =
          assertThrows(
              Throwable.class, () -> half(loaded).resample(AudioClip.of(8, new float[2]), 4));
      String said = PluginCode.inWords(new IllegalStateException("job 1", thrown));
      String atWork = thrown instanceof PluginException ? thrown.getMessage() : said;
      assertTrue(atWork.startsWith("the plugin 'acme' 1.0, at acme.Entry"), atWork);
      assertTrue(atWork.contains("(Entry.java:"), atWork);
      assertTrue(atWork.contains(reason), atWork);
    }
  }

  @Test
  void what_fails_outside_of_plugins_names_none() {
    IllegalStateException bug = new IllegalStateException("ours");
    assertEquals(bug.toString(), PluginCode.inWords(bug));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../evil.txt", "a/../../evil.txt", "/evil.txt", "C:evil.txt", "..\\\\evil"})
  void an_entry_that_would_leave_its_folder_is_refused_and_never_written(String entry)
      throws Exception {
    Path jar =
        PluginJar.named("acme")
            .entry(entry, new byte[1])
            .writeTo(dir.resolve("in/plugins/acme.jar"));
    Path good = PluginJar.named("good").writeTo(dir.resolve("in/plugins/good.jar"));
    try (LoadedPlugins loaded = LoadedForTest.load(jar, good)) {
      String said = loaded.failures().get(0).inOneLine();
      assertTrue(said.contains("acme.jar!" + entry + " would be unpacked outside its"), said);
      assertEquals(1, loaded.registry().find(Resampler.class, "good:half").size());
    }
    assertFalse(Files.exists(dir.resolve("in/evil.txt")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-1", "1.5"})
  void a_limit_that_is_no_number_is_refused(String seconds) {
    PluginException refusal =
        assertThrows(
            PluginException.class, () -> Watch.of(Map.of("MIRKIT_PLUGIN_SECONDS", seconds)));
    assertTrue(refusal.getMessage().contains("expected whole seconds"), refusal.getMessage());
  }

  private Resampler half(LoadedPlugins loaded) {
    return new ConfigEngine(loaded.registry(), Map.of(), dir)
        .bindPart(Resampler.class, "half", List.of())
        .value();
  }

  private static PluginJar changed(String sound, String changed) {
    assertTrue(PluginJar.SOURCE.contains(sound), sound);
    return PluginJar.withSource("acme", PluginJar.SOURCE.replace(sound, changed));
  }
}
