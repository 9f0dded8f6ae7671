package org.mirkit.tasks.tempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.audio.TimeGrid;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.api.task.Task;
import org.mirkit.testkit.ProviderContract;
import org.mirkit.testkit.TaskContract;

class TempoTaskTest {
  private static final TimeGrid GRID = new TimeGrid(22_050, 512, 100);
  private static final TempoConfig OCTAVES =
      new TempoConfig(
          30, 240, TempoConfig.Spacing.LOGARITHMIC, 60, TempoConfig.Target.SALIENCE, 1.5, 4);

  @Nested
  class OneClass implements ProviderContract<TempoConfig, Task>, TaskContract {
    @Override
    public Provider<TempoConfig, Task> provider() {
      return TempoProviders.TEMPO;
    }

    @Override
    public TempoConfig exampleConfig() {
      return TempoConfig.defaults();
    }

    @Override
    public Task task() {
      return provider().create(exampleConfig());
    }

    @Override
    public List<Annotation> annotations() {
      return tempi();
    }

    /** One class says the main tempo only, to half a BPM. */
    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      double off = ((Tempo) reference).mainBpm() - ((Tempo) decoded).mainBpm();
      return Math.abs(off) <= 0.5;
    }
  }

  @Nested
  class Salience implements TaskContract {
    @Override
    public Task task() {
      return new TempoTask(OCTAVES);
    }

    @Override
    public List<Annotation> annotations() {
      return tempi();
    }

    /** The averages are off by less than 0.2 %, the weights by what lies between two classes. */
    @Override
    public boolean agree(Annotation reference, Annotation decoded) {
      Tempo wanted = (Tempo) reference;
      Tempo found = (Tempo) decoded;
      boolean firstIsMain = wanted.mainBpm() == wanted.firstBpm();
      Tempo ordered =
          firstIsMain
              ? wanted
              : new Tempo(wanted.secondBpm(), wanted.firstBpm(), 1 - wanted.firstWeight());
      return near(ordered.firstBpm(), found.firstBpm())
          && near(ordered.secondBpm(), found.secondBpm())
          && Math.abs(ordered.firstWeight() - found.firstWeight()) < 0.03;
    }

    private boolean near(double wanted, double found) {
      return Math.abs(wanted - found) <= 0.002 * wanted;
    }
  }

  private static List<Annotation> tempi() {
    return List.of(Tempo.of(120), new Tempo(60.4, 121, 0.2), new Tempo(90, 180, 0.7), Tempo.of(31));
  }

  @Test
  void labels_are_beats_a_minute() {
    List<String> linear = new TempoTask(TempoConfig.defaults()).vocabulary(List.of()).labels();
    assertEquals(271, linear.size());
    assertEquals(List.of("30", "31"), linear.subList(0, 2));
    List<String> octaves = new TempoTask(OCTAVES).vocabulary(List.of()).labels();
    assertEquals(181, octaves.size());
    assertEquals(List.of("30.00", "30.35"), octaves.subList(0, 2));
    assertEquals("240.00", octaves.get(180));
  }

  @Property(tries = 100)
  void tempo_comes_back_from_its_salience(@ForAll @DoubleRange(min = 33, max = 230) double bpm) {
    Tempo decoded = decode(OCTAVES, encode(OCTAVES, Tempo.of(bpm)));
    assertEquals(bpm, decoded.firstBpm(), 0.002 * bpm);
    assertEquals(Tempo.NONE, decoded.secondBpm());
  }

  @Test
  void tempo_beyond_the_classes_is_not_scored() {
    Task classes = new TempoTask(TempoConfig.defaults());
    Targets.Classes one =
        (Targets.Classes) classes.encode(Tempo.of(400), classes.vocabulary(List.of()), GRID);
    assertEquals(Targets.Classes.UNSCORED, one.classOf(0));
    assertTrue(Float.isNaN(encode(OCTAVES, Tempo.of(20)).at(0, 0)));
  }

  @Test
  void second_tempo_is_the_next_peak_that_is_not_the_same_within_8_percent() {
    float[] scores = new float[271];
    scores[120 - 30] = 0.5f;
    scores[126 - 30] = 0.2f;
    scores[60 - 30] = 0.1f;
    TempoConfig config = TempoConfig.defaults();
    Task task = new TempoTask(config);
    Tempo tempo = (Tempo) task.decode(Scores.of(271, scores), task.vocabulary(List.of()), GRID);
    assertEquals(new Tempo(120, 60, 0.5f / (0.5f + (double) 0.1f)), tempo);
  }

  @Test
  void range_without_extent_is_refused_with_what_would_do() {
    ConfigException refused =
        assertThrows(
            ConfigException.class,
            () ->
                new TempoConfig(
                    60, 60, TempoConfig.Spacing.LINEAR, 60, TempoConfig.Target.CLASS, 1, 4));
    assertEquals("maxBpm", refused.parameter().orElseThrow());
  }

  private static Targets.Values encode(TempoConfig config, Tempo tempo) {
    Task task = new TempoTask(config);
    return (Targets.Values) task.encode(tempo, task.vocabulary(List.of()), GRID);
  }

  private static Tempo decode(TempoConfig config, Targets.Values values) {
    float[] scores = new float[values.units()];
    for (int unit = 0; unit < scores.length; unit++) {
      scores[unit] = values.at(0, unit);
    }
    Task task = new TempoTask(config);
    return (Tempo) task.decode(Scores.of(scores.length, scores), task.vocabulary(List.of()), GRID);
  }
}
