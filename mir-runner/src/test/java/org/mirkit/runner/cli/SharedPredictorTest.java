package org.mirkit.runner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.task.DecisionScale;
import org.mirkit.api.task.Head;
import org.mirkit.api.task.Scores;
import org.mirkit.runner.predict.InnerFeatures;
import org.mirkit.runner.predict.Prediction;
import org.mirkit.runner.predict.Predictor;

/** One opened model, asked by many threads, and all that it says. */
class SharedPredictorTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 6;

  @TempDir static Path home;
  private static Studio studio;
  private static Path bundle = Path.of("");

  @BeforeAll
  static void train_once() throws IOException {
    studio = new Studio(home);
    CommandLineRun run = studio.run(studio.out("a"));
    assertEquals(ExitCode.OK, run.code(), run.err());
    bundle = studio.out("a").resolve("model.mir");
  }

  /** Sounds of different lengths and pitches, so that mixing up any two shows. */
  private static List<Path> songs() {
    List<Path> songs = new ArrayList<>();
    for (int artist = 1; artist <= 4; artist++) {
      songs.add(studio.track("low" + artist + ".wav"));
      songs.add(studio.track("high" + artist + ".wav"));
    }
    return songs;
  }

  @Test
  void many_threads_get_from_one_predictor_what_one_thread_gets() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (Predictor predictor = Predictor.open(bundle)) {
      Map<Path, String> alone = new LinkedHashMap<>();
      songs().forEach(song -> alone.put(song, said(predictor, song)));
      assertEquals(alone.size(), alone.values().stream().distinct().count());
      List<Future<Map<Path, String>>> together = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        Random order = new Random(thread);
        together.add(threads.submit(() -> saidOfAll(predictor, order)));
      }
      for (Future<Map<Path, String>> said : together) {
        assertEquals(alone, said.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Map<Path, String> saidOfAll(Predictor predictor, Random order) {
    Map<Path, String> said = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Path> songs = new ArrayList<>(songs());
      Collections.shuffle(songs, order);
      for (Path song : songs) {
        String now = said(predictor, song);
        String before = said.putIfAbsent(song, now);
        assertTrue(before == null || before.equals(now), () -> song + ": " + before + ", " + now);
      }
    }
    return said;
  }

  /** All digits of the answer and of an inner layer. */
  private static String said(Predictor predictor, Path song) {
    Prediction prediction = predictor.hear(song);
    InnerFeatures inner = predictor.features(song, 1);
    double sum = 0;
    for (float[] excerpt : inner.excerpts()) {
      for (int i = 0; i < excerpt.length; i++) {
        sum += (i % 7 + 1) * excerpt[i];
      }
    }
    return prediction.annotation() + " " + sum;
  }

  @Test
  void scores_say_what_the_annotation_was_read_off() {
    try (Predictor predictor = Predictor.open(bundle)) {
      Prediction heard = predictor.hear(studio.track("low1.wav"));
      ClassLabel answer = (ClassLabel) heard.annotation();
      Scores scores = heard.scores();
      assertEquals(List.of("high", "low"), heard.labels());
      assertEquals(1, scores.decisions());
      assertEquals(answer.label(), heard.labels().get(scores.best(0)));
      assertEquals(answer.probabilities().get("low"), scores.at(0, 1), 1e-7);
      assertEquals(Head.Activation.SOFTMAX, heard.layout().head().activation());
      assertEquals(DecisionScale.TRACK, heard.layout().head().scale());
    }
  }

  @Test
  void predictor_that_is_closed_refuses_and_may_be_closed_again() {
    Predictor predictor = Predictor.open(bundle);
    predictor.close();
    predictor.close();
    Path song = studio.track("low1.wav");
    assertThrows(IllegalStateException.class, () -> predictor.predict(song));
    assertThrows(IllegalStateException.class, () -> predictor.features(song, 1));
  }
}
