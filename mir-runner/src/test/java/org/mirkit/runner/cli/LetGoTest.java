package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that runs whole experiments keeps nothing of their plugins. */
class LetGoTest {
  private static final int PATIENCE_TIMES = 200;
  private static final String OFFERS = "@Override public List<Provider<?, ?>> providers() {";

  @TempDir Path home;
  private Studio studio;

  @BeforeEach
  void record_some_music() throws IOException {
    studio = new Studio(home);
  }

  @Test
  void a_run_and_a_prediction_with_parts_of_a_plugin_let_it_go() throws Exception {
    String property = "mirkit.test.let-go.parts";
    Path jar = new FaultyPlugin().at(FaultyPlugin.OFFER, noting(property)).writeTo(jar());
    String[] parts = {
      "representation={use: level}",
      "model={use: knows}",
      "metrics=[{use: count}]",
      "augmentation.chain=[{use: untouched}]"
    };
    assertOk(studio.run(studio.out("a"), FaultyPlugin.settings(jar, parts)));
    assertGone(property);
    assertOk(predict(jar));
    assertGone(property);
  }

  @Test
  void a_training_with_a_layer_loss_and_optimizer_of_a_plugin_lets_it_go() throws Exception {
    String property = "mirkit.test.let-go.layer";
    String source = OwnLayerTest.SOURCE.replace(OFFERS, OFFERS + noting(property));
    Path jar = OwnLayerTest.plugin(home, source).writeTo(jar());
    String[] settings =
        Stream.concat(Stream.of("--plugin", jar.toString()), Stream.of(OwnLayerTest.EXPERIMENT))
            .toArray(String[]::new);
    assertOk(studio.run(studio.out("a"), settings));
    assertGone(property);
    assertOk(predict(jar));
    assertGone(property);
  }

  /** Code by which a plugin tells where its loader is. */
  private static String noting(String property) {
    return "System.getProperties().put(\"%s\", new java.lang.ref.WeakReference<>(Entry.class.getClassLoader()));"
        .formatted(property);
  }

  private Path jar() {
    return home.resolve("acme.jar");
  }

  private CommandLineRun predict(Path jar) {
    return CommandLineRun.of(
        "predict",
        studio.out("a").resolve("model.mir").toString(),
        studio.track("low1.wav").toString(),
        "--plugin",
        jar.toString());
  }

  private static void assertOk(CommandLineRun run) {
    assertEquals(ExitCode.OK, run.code(), run.err());
  }

  private static void assertGone(String property) throws InterruptedException {
    WeakReference<?> loader = (WeakReference<?>) System.getProperties().remove(property);
    assertNotNull(loader, "the plugin was not loaded");
    for (int i = 0; i < PATIENCE_TIMES && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    assertNull(loader.get(), "something still holds the class loader");
  }
}
