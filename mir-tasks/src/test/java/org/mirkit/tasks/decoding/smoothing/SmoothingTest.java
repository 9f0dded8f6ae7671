package org.mirkit.tasks.decoding.smoothing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Provider;
import org.mirkit.api.task.Decoder;
import org.mirkit.api.task.ScoreLayout;
import org.mirkit.api.task.Scores;
import org.mirkit.api.task.Targets;
import org.mirkit.tasks.decoding.Layouts;
import org.mirkit.testkit.DecoderContract;
import org.mirkit.testkit.ProviderContract;

class SmoothingTest {
  private static final float[] NONE = {};
  private static final ScoreLayout ONE = Layouts.switches(100, "voice");
  private static final ScoreLayout CLASSES = Layouts.classes(10, "C", "G");

  @Nested
  class Median implements ProviderContract<MedianConfig, Decoder>, DecoderContract {
    @Override
    public Provider<MedianConfig, Decoder> provider() {
      return SmoothingProviders.MEDIAN;
    }

    @Override
    public MedianConfig exampleConfig() {
      return new MedianConfig(0.5);
    }

    @Override
    public Decoder decoder() {
      return provider().create(exampleConfig());
    }

    @Override
    public ScoreLayout layout() {
      return CLASSES;
    }

    @Override
    public List<ScoreLayout> unsuitable() {
      return List.of(Layouts.ofTrack(CLASSES), Layouts.ofTrack(ONE));
    }

    @Override
    public List<Targets> tracks() {
      return List.of(Layouts.runs(0, 20, 1, 8, 0, 15), Layouts.runs(1, 9));
    }
  }

  @Nested
  class Hysteresis implements ProviderContract<HysteresisConfig, Decoder>, DecoderContract {
    @Override
    public Provider<HysteresisConfig, Decoder> provider() {
      return SmoothingProviders.HYSTERESIS;
    }

    @Override
    public HysteresisConfig exampleConfig() {
      return new HysteresisConfig(0.6, 0.4, 0, 0);
    }

    @Override
    public Decoder decoder() {
      return provider().create(exampleConfig());
    }

    @Override
    public ScoreLayout layout() {
      return ONE;
    }

    @Override
    public List<ScoreLayout> unsuitable() {
      return List.of(Layouts.ofTrack(ONE), CLASSES, Layouts.linear(100, "valence"));
    }

    @Override
    public List<Targets> tracks() {
      return List.of(Targets.Values.of(1, 0, 1, 1, 0, 1, Float.NaN, 0), Targets.Values.of(1, 1, 1));
    }
  }

  @Nested
  class Peaks implements ProviderContract<PeakPickingConfig, Decoder>, DecoderContract {
    @Override
    public Provider<PeakPickingConfig, Decoder> provider() {
      return SmoothingProviders.PEAK_PICKING;
    }

    @Override
    public PeakPickingConfig exampleConfig() {
      return new PeakPickingConfig(0.3, 0.03, 0.03, 0.1, 0.1, 0.03);
    }

    @Override
    public Decoder decoder() {
      return provider().create(exampleConfig());
    }

    @Override
    public ScoreLayout layout() {
      return ONE;
    }

    @Override
    public List<ScoreLayout> unsuitable() {
      return List.of(Layouts.ofTrack(ONE), CLASSES);
    }

    @Override
    public List<Targets> tracks() {
      float[] onsets = new float[200];
      for (int at : new int[] {0, 20, 33, 90, 199}) {
        onsets[at] = 1;
      }
      return List.of(Targets.Values.of(1, onsets), Targets.Values.of(1, 0, 1, 0));
    }
  }

  @Property(tries = 200)
  void running_median_is_the_middle_of_each_window(
      @ForAll @Size(min = 1, max = 30) List<@FloatRange(min = 0, max = 1) Float> values,
      @ForAll @IntRange(min = 0, max = 8) int radius) {
    float[] course = array(values);
    float[] medians = RunningMedian.of(course, radius);
    for (int i = 0; i < course.length; i++) {
      int reach = Math.min(radius, Math.min(i, course.length - 1 - i));
      float[] window = Arrays.copyOfRange(course, i - reach, i + reach + 1);
      Arrays.sort(window);
      assertEquals(window[reach], medians[i]);
    }
  }

  @Property(tries = 100)
  void a_course_that_only_rises_stays_as_it_is(
      @ForAll @Size(min = 1, max = 30) List<@FloatRange(min = 0, max = 1) Float> values,
      @ForAll @IntRange(min = 0, max = 8) int radius) {
    float[] rising = array(values);
    Arrays.sort(rising);
    assertArrayEquals(rising, RunningMedian.of(rising, radius));
  }

  @Property(tries = 200)
  void hysteresis_done_twice_changes_nothing_more(
      @ForAll @Size(min = 1, max = 40) List<@FloatRange(min = 0, max = 1) Float> values) {
    Decoder decoder = new HysteresisDecoder(new HysteresisConfig(0.7, 0.3, 0.03, 0.04));
    Scores once = decode(decoder, array(values));
    assertArrayEquals(Layouts.on(once, 0), Layouts.on(decoder.decode(once, ONE, NONE), 0));
  }

  @Property(tries = 200)
  void no_stretch_is_shorter_and_no_gap_than_the_least(
      @ForAll @Size(min = 1, max = 60) List<@FloatRange(min = 0, max = 1) Float> values) {
    Decoder decoder = new HysteresisDecoder(new HysteresisConfig(0.5, 0.5, 0.03, 0));
    int[] on = Layouts.on(decode(decoder, array(values)), 0);
    int first = 0;
    for (int i = 1; i <= on.length; i++) {
      if (i == on.length || on[i] != on[i - 1] + 1) {
        assertEquals(true, i - first >= 3, "a stretch of " + (i - first));
        first = i;
      }
    }
  }

  @Test
  void between_the_thresholds_an_output_stays_as_it_was() {
    Decoder decoder = new HysteresisDecoder(new HysteresisConfig(0.6, 0.4, 0, 0));
    assertArrayEquals(
        new int[] {1, 2, 3}, Layouts.on(decode(decoder, .5f, .6f, .5f, .4f, .39f, .5f), 0));
  }

  @Test
  void short_gaps_are_closed_before_short_stretches_are_dropped() {
    Decoder decoder = new HysteresisDecoder(new HysteresisConfig(0.5, 0.5, 0.03, 0.02));
    assertArrayEquals(
        new int[] {1, 2, 3}, Layouts.on(decode(decoder, 0, 1, 0, 1, 0, 0, 1, 1, 0), 0));
  }

  @Test
  void thresholds_the_wrong_way_round_are_refused() {
    assertThrows(ConfigException.class, () -> new HysteresisConfig(0.4, 0.6, 0, 0));
  }

  @Test
  void the_higher_of_two_near_peaks_is_picked_and_a_hill_on_a_plain_is_none() {
    float[] course = new float[60];
    course[10] = .6f;
    course[12] = .9f;
    Arrays.fill(course, 30, 60, .8f);
    course[45] = .9f;
    Decoder decoder =
        new PeakPickingDecoder(new PeakPickingConfig(0.3, 0.03, 0.03, 0.1, 0.1, 0.03));
    assertArrayEquals(new int[] {12, 30}, Layouts.on(decode(decoder, course), 0));
  }

  private static Scores decode(Decoder decoder, float... course) {
    return decoder.decode(Layouts.course(course), ONE, NONE);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
