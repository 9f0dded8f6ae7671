package org.mirkit.runner.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.runner.plugin.LoadedForTest.load;
import static org.mirkit.runner.plugin.LoadedForTest.resampler;
import static org.mirkit.runner.plugin.LoadedForTest.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.config.ConfigSchema;
import org.mirkit.runner.executor.ThreadsConfig;
import org.mirkit.runner.executor.ThreadsExecutor;
import org.mirkit.runner.report.AnnotationJson;
import org.mirkit.runner.report.Json;

/** Whatever a plugin was used for, nothing of it stays once it is closed and let go. */
class PluginLeakTest {
  private static final int PATIENCE_TIMES = 100;

  /** What plugins do that is known to keep classes alive. */
  private static final String KEEPS =
      """
      package acme;

      import java.util.*;

      public final class Keeps implements Runnable {
        private static final ClassValue<Keeps> OF_CLASS = new ClassValue<>() {
          @Override protected Keeps computeValue(Class<?> type) { return new Keeps(); }
        };
        private static final ThreadLocal<Keeps> OF_THREAD = ThreadLocal.withInitial(Keeps::new);

        public record Mood(String word) implements org.mirkit.api.data.Annotation {}

        public static void all() {
          OF_CLASS.get(Keeps.class);
          ServiceLoader.load(Runnable.class, Keeps.class.getClassLoader()).forEach(Runnable::run);
          List.of("b", "a").stream().sorted(Comparator.comparing(String::length)).toList();
          try (var in = Keeps.class.getResource("/acme/Keeps.class").openStream()) {
            in.readAllBytes();
          } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        }

        public static void ofThread() {
          OF_THREAD.get();
        }

        @Override public void run() {}
      }
      """;

  @TempDir Path dir;
  private Path jar = Path.of("");

  @BeforeEach
  void build() throws Exception {
    jar =
        PluginJar.withSource("acme", summary("told()").replace("public record Half", TOLD))
            .source("acme.Keeps", KEEPS)
            .entry("META-INF/services/java.lang.Runnable", "acme.Keeps".getBytes())
            .writeTo(dir.resolve("acme.jar"));
  }

  private static final String TOLD =
      "static String told() { Keeps.all(); return \"Halves\"; }\n  public record Half";

  @Test
  void a_plugin_that_was_only_listed_is_let_go() throws Exception {
    assertCollected(loaded -> resampler(loaded, "half").summary());
  }

  @Test
  void a_plugin_whose_parts_were_bound_and_described_is_let_go() throws Exception {
    assertCollected(
        loaded -> {
          ConfigEngine engine = new ConfigEngine(loaded.registry(), Map.of(), dir);
          Resampler half = engine.bindPart(Resampler.class, "half", List.of("gain=2")).value();
          assertEquals(2, half.resample(AudioClip.of(8000, new float[4]), 4000).length());
          assertNotNull(ConfigSchema.of(Bench.class, "bench", loaded.registry()));
        });
  }

  /** An experiment of one part, for a schema. */
  record Bench(@org.mirkit.api.plugin.Param("Brings sound to a rate") Resampler resampler) {}

  @Test
  void a_plugin_at_work_on_the_threads_of_the_executor_is_let_go() throws Exception {
    assertCollected(
        loaded -> {
          ClassLoader loader = resampler(loaded, "half").getClass().getClassLoader();
          AtomicReference<Exception> failure = new AtomicReference<>();
          new ThreadsExecutor(new ThreadsConfig(2))
              .execute(
                  List.of(new Job("a", "", "1"), new Job("a", "", "2")),
                  job -> callStatic(loader, "ofThread"),
                  new Executor.Listener() {
                    @Override
                    public void done(Job job) {}

                    @Override
                    public void failed(Job job, Exception cause) {
                      failure.set(cause);
                    }
                  });
          assertNull(failure.get());
        });
  }

  @Test
  void a_plugin_whose_annotations_were_written_and_read_as_json_is_let_go() throws Exception {
    assertCollected(
        loaded -> {
          ClassLoader loader = resampler(loaded, "half").getClass().getClassLoader();
          try {
            Class<? extends Annotation> type =
                loader.loadClass("acme.Keeps$Mood").asSubclass(Annotation.class);
            Annotation calm = type.getConstructor(String.class).newInstance("calm");
            assertTrue(Json.write(calm).contains("calm"));
            JsonNode tree = AnnotationJson.write(calm);
            assertEquals("calm", AnnotationJson.fields(calm).get("word"));
            // Not by equals: JDK 17 keeps the type of the last record that was compared.
            assertEquals(tree, AnnotationJson.write(AnnotationJson.read(tree, type)));
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void a_plugin_that_was_refused_is_let_go() throws Exception {
    Path broken =
        PluginJar.withSource(
                "broken",
                PluginJar.SOURCE.replace(
                    "public Entry() {}",
                    "public Entry() { System.getProperties().put(\"mirkit.test.refused\","
                        + " new java.lang.ref.WeakReference<>(Entry.class.getClassLoader()));"
                        + " throw new IllegalStateException(); }"))
            .writeTo(dir.resolve("broken.jar"));
    try (LoadedPlugins loaded = load(broken)) {
      assertEquals(1, loaded.failures().size());
    }
    assertGone((WeakReference<?>) System.getProperties().remove("mirkit.test.refused"));
  }

  /** What is done with plugins while they are loaded. */
  private interface Use {
    void of(LoadedPlugins loaded);
  }

  private void assertCollected(Use use) throws InterruptedException {
    assertGone(loaderAfter(use));
  }

  private WeakReference<ClassLoader> loaderAfter(Use use) {
    try (LoadedPlugins loaded = load(jar)) {
      use.of(loaded);
      return new WeakReference<>(resampler(loaded, "half").getClass().getClassLoader());
    }
  }

  private static void assertGone(WeakReference<?> loader) throws InterruptedException {
    for (int i = 0; i < PATIENCE_TIMES && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(loader.get(), "something still holds the class loader");
  }

  private static void callStatic(ClassLoader loader, String method) {
    try {
      loader.loadClass("acme.Keeps").getMethod(method).invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
