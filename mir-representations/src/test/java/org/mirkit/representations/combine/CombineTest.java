package org.mirkit.representations.combine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mirkit.representations.SyntheticSounds.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mirkit.api.ConfigException;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.representations.GoldenSignal;
import org.mirkit.representations.Npy;
import org.mirkit.representations.SyntheticSounds;
import org.mirkit.representations.dsp.StftFrames;
import org.mirkit.representations.mel.MelFilters;
import org.mirkit.representations.mfcc.Mfcc;
import org.mirkit.representations.mfcc.MfccConfig;

class CombineTest {
  private final Features mel = Parts.mel().extract(GoldenSignal.clip());
  private final Features rms = Parts.rms().extract(GoldenSignal.clip());

  @Test
  void bins_are_stacked_above_bins() {
    Features stacked = concat(ConcatAxis.FREQUENCY, Parts.mel(), Parts.rms());
    assertEquals(21, stacked.spec().bins());
    assertEquals("power, amplitude", stacked.spec().unit());
    for (int frame = 0; frame < stacked.frames(); frame++) {
      assertEquals(mel.at(0, 7, frame), stacked.at(0, 7, frame));
      assertEquals(rms.at(0, 0, frame), stacked.at(0, 20, frame));
    }
  }

  @Test
  void bins_are_stacked_within_each_channel() {
    Features complex = Parts.complex().extract(GoldenSignal.clip());
    Features stacked = concat(ConcatAxis.FREQUENCY, Parts.complex(), Parts.complex());
    assertEquals(2, stacked.spec().channels());
    assertEquals(complex.at(0, 30, 5), stacked.at(0, 257 + 30, 5));
    assertEquals(complex.at(1, 30, 5), stacked.at(1, 257 + 30, 5));
    assertEquals(
        complex.spec().frequency().coordinate(30), stacked.spec().frequency().coordinate(257 + 30));
  }

  @Test
  void channels_are_stacked_behind_channels() {
    Features complex = Parts.complex().extract(GoldenSignal.clip());
    Features stacked = concat(ConcatAxis.CHANNEL, Parts.complex(), Parts.complex());
    assertEquals(4, stacked.spec().channels());
    assertEquals(complex.spec().frequency(), stacked.spec().frequency());
    assertEquals(complex.at(1, 30, 5), stacked.at(3, 30, 5));
  }

  @Test
  void what_does_not_match_is_refused_with_both_numbers() {
    refused("number of frames for a clip", ConcatAxis.FREQUENCY, Parts.mel(), Parts.mel(false));
    refused("number of channels", ConcatAxis.FREQUENCY, Parts.mel(), Parts.complex());
    refused("number of bins", ConcatAxis.CHANNEL, Parts.mel(), Parts.rms());
    Representation sparse =
        new Subsample(new SubsampleConfig(Parts.mel(), 2, SubsampleMethod.PICK));
    refused(
        "hop in samples than the first: 512, but 256", ConcatAxis.FREQUENCY, Parts.mel(), sparse);
    refused("nothing to stack", ConcatAxis.FREQUENCY);
  }

  @Test
  void channels_of_different_names_are_still_called_channels() {
    Mfcc mfcc =
        new Mfcc(
            new MfccConfig(
                new StftFrames(22_050, 512, 256),
                8,
                0,
                0,
                9,
                MelFilters.of(20),
                1e-10,
                Optional.empty(),
                true));
    Features stacked = concat(ConcatAxis.FREQUENCY, Parts.mel(), mfcc);
    assertEquals("channel", stacked.spec().channel().name());
    assertEquals("bin", stacked.spec().frequency().name());
  }

  private static void refused(String words, ConcatAxis axis, Representation... parts) {
    ConfigException refusal =
        assertThrows(ConfigException.class, () -> new ConcatConfig(List.of(parts), axis));
    assertEquals(Optional.of("representations"), refusal.parameter());
    assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
  }

  @Test
  void neighbours_follow_from_the_earliest_to_the_latest() {
    Features wide =
        new Context(new ContextConfig(Parts.mel(), 2, 1, ContextEdges.REPEAT))
            .extract(GoldenSignal.clip());
    assertEquals(80, wide.spec().bins());
    int last = wide.frames() - 1;
    for (int i = 0; i < 4; i++) {
      for (int frame = 0; frame <= last; frame++) {
        int neighbour = Math.max(0, Math.min(last, frame + i - 2));
        assertEquals(mel.at(0, 7, neighbour), wide.at(0, 20 * i + 7, frame));
      }
    }
  }

  /** librosa has the present first and the past after it. */
  @Test
  void past_frames_with_zeros_equal_librosas_stacked_memory() {
    float[] wide =
        values(
            new Context(new ContextConfig(Parts.rms(), 2, 0, ContextEdges.ZEROS))
                .extract(GoldenSignal.clip()));
    int frames = wide.length / 3;
    float[] presentFirst = new float[wide.length];
    for (int row = 0; row < 3; row++) {
      System.arraycopy(wide, (2 - row) * frames, presentFirst, row * frames, frames);
    }
    assertTrue(Npy.golden("rms_stack3.npy").relativeError(presentFirst) < 1e-6);
  }

  @ParameterizedTest
  @CsvSource({"L1, mel20_l1", "L2, mel20_l2", "MAX, mel20_max"})
  void norms_of_frames_equal_librosas(NormalizeMethod method, String golden) {
    Features scaled = normalize(Parts.mel(), method, NormalizeScope.FRAME);
    assertTrue(Npy.golden(golden + ".npy").relativeError(scaled) < 1e-6);
  }

  @ParameterizedTest
  @EnumSource
  void every_band_has_mean_0_and_deviation_1_or_lies_between_0_and_1(NormalizeScope scope) {
    Features standard = normalize(Parts.complex(), NormalizeMethod.STANDARD, scope);
    Features unit = normalize(Parts.complex(), NormalizeMethod.MIN_MAX, scope);
    Extent ofStandard = extent(values(standard), scope, standard.frames());
    Extent ofUnit = extent(values(unit), scope, unit.frames());
    assertEquals(0, ofStandard.mean(), 1e-6);
    assertEquals(1, ofStandard.deviation(), 1e-6);
    assertEquals(0, ofUnit.minimum());
    assertEquals(1, ofUnit.maximum());
  }

  /** The group of bin 3 or of frame 3, in the real channel. */
  private static Extent extent(float[] values, NormalizeScope scope, int frames) {
    return switch (scope) {
      case FRAME -> new Extent(values, 3, frames, 257);
      case BAND -> new Extent(values, 3 * frames, 1, frames);
      case CLIP -> new Extent(values, 0, 1, values.length);
    };
  }

  @ParameterizedTest
  @EnumSource
  void silence_stays_silence(NormalizeMethod method) {
    Representation scaled =
        new Normalize(new NormalizeConfig(Parts.rms(), method, NormalizeScope.BAND));
    Features features = scaled.extract(SyntheticSounds.clip(new float[3000]));
    assertArrayEquals(new float[features.size()], values(features));
  }

  @ParameterizedTest
  @EnumSource
  void the_last_frame_stands_for_what_is_left(SubsampleMethod method) {
    Representation sparse = new Subsample(new SubsampleConfig(Parts.mel(), 3, method));
    Features features = sparse.extract(GoldenSignal.clip());
    assertEquals(16, mel.frames());
    assertEquals(6, features.frames());
    assertEquals(768, sparse.spec().hopSamples());
    assertEquals(mel.at(0, 4, 15), features.at(0, 4, 5));
    float a = mel.at(0, 4, 3);
    float b = mel.at(0, 4, 4);
    float c = mel.at(0, 4, 5);
    double expected =
        switch (method) {
          case PICK -> a;
          case MEAN -> ((double) a + b + c) / 3;
          case MAX -> Math.max(a, Math.max(b, c));
        };
    assertEquals((float) expected, features.at(0, 4, 1));
  }

  @Test
  void combinations_can_be_combined() {
    Representation once = new Context(new ContextConfig(Parts.mel(), 1, 1, ContextEdges.REPEAT));
    Representation twice =
        new Subsample(
            new SubsampleConfig(
                new Normalize(
                    new NormalizeConfig(once, NormalizeMethod.STANDARD, NormalizeScope.BAND)),
                4,
                SubsampleMethod.MEAN));
    Features features = twice.extract(GoldenSignal.clip());
    assertEquals(60, features.spec().bins());
    assertEquals(4, features.frames());
  }

  private static Features concat(ConcatAxis axis, Representation... parts) {
    return new Concat(new ConcatConfig(List.of(parts), axis)).extract(GoldenSignal.clip());
  }

  private static Features normalize(
      Representation representation, NormalizeMethod method, NormalizeScope scope) {
    return new Normalize(new NormalizeConfig(representation, method, scope))
        .extract(GoldenSignal.clip());
  }

  @Test
  void a_stack_with_a_part_that_needs_the_whole_clip_needs_it_too() {
    Representation beats = new BeatSync(new BeatSyncConfig(Parts.mel(), BeatAggregate.MEAN));
    Representation stack =
        new Concat(new ConcatConfig(List.of(Parts.normalized(true), beats), ConcatAxis.FREQUENCY));
    assertTrue(stack.reachSamples().isEmpty());
    assertTrue(stack.survey().isEmpty());
  }
}
