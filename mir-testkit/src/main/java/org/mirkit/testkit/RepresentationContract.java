package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.InvertibleRepresentation;
import org.mirkit.api.representation.Representation;

/**
 * The contract of every {@link Representation}. Whole, with its provider's:
 *
 * <pre>{@code
 * class HpcpTest
 *     implements ProviderContract<HpcpConfig, Representation>, RepresentationContract {
 *   public Provider<HpcpConfig, Representation> provider() { return HpcpPlugin.HPCP; }
 *   public HpcpConfig exampleConfig() { return new HpcpConfig(36); }
 *   public Representation representation() { return provider().create(exampleConfig()); }
 * }
 * }</pre>
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface RepresentationContract {

  /** The representation to be checked. */
  Representation representation();

  /** Length of the clips to try, long enough for several frames. */
  default int clipSamples() {
    return 16 * representation().spec().hopSamples() + 8191;
  }

  /**
   * How far a frame of a piece may be off from that of the whole, as a part of the largest value. 0
   * wherever the same arithmetic runs on the same samples; more where, say, blocks of a long
   * Fourier transform lie elsewhere in a piece, or a recursive filter starts anew.
   */
  default double reachTolerance() {
    return 0;
  }

  @Test
  default void spec_is_the_same_at_every_call() {
    Representation representation = representation();
    FeatureSpec spec = representation.spec();
    assertEquals(spec, representation.spec());
    assertTrue(spec.hopSamples() >= 1, "the hop is " + spec.hopSamples());
    assertTrue(spec.channels() >= 1 && spec.bins() >= 1, "the features are empty: " + spec);
  }

  @Test
  default void clip_of_the_contract_gives_several_frames() {
    int frames = representation().frames(clipSamples());
    assertTrue(frames >= 2, "clipSamples() = " + clipSamples() + " gives " + frames + " frames");
  }

  @TestFactory
  default Stream<DynamicTest> clip_gives_the_frames_and_shape_that_were_foretold() {
    int hop = representation().spec().hopSamples();
    int longest = clipSamples();
    return IntStream.of(
            1, 2, 3, hop - 1, hop, hop + 1, 2 * hop, 2 * hop + 1, 5 * hop + 3, longest, longest + 1)
        .filter(samples -> samples > 0)
        .distinct()
        .mapToObj(
            samples ->
                DynamicTest.dynamicTest(
                    samples + " samples", () -> FeatureChecks.foretold(representation(), samples)));
  }

  @Test
  default void frame_count_never_falls_as_the_clip_grows() {
    Representation representation = representation();
    int previous = representation.frames(0);
    assertEquals(0, previous, "frames of an empty clip");
    int longest = clipSamples();
    for (int samples = 1; samples < longest; samples += 37) {
      int frames = representation.frames(samples);
      assertTrue(frames >= previous, frames + " frames at " + samples + " samples");
      previous = frames;
    }
  }

  @Test
  default void equal_clips_give_bitwise_equal_features() {
    Representation representation = representation();
    AudioClip clip = Sounds.noise(representation.spec().input(), clipSamples());
    float[] first = FeatureChecks.values(representation.extract(clip));
    representation.extract(Sounds.silence(representation.spec().input(), clipSamples()));
    assertArrayEquals(first, FeatureChecks.values(representation.extract(Sounds.copy(clip))));
  }

  @Test
  default void four_threads_get_the_features_that_one_gets() throws Exception {
    Representation representation = representation();
    AudioClip clip = Sounds.noise(representation.spec().input(), clipSamples());
    float[] alone = FeatureChecks.values(representation.extract(clip));
    for (Features features : Concurrently.call(() -> representation.extract(clip))) {
      assertArrayEquals(alone, FeatureChecks.values(features));
    }
  }

  /** Holds of itself for a representation that does not say how far it hears. */
  @Test
  default void frames_hear_no_further_than_their_reach() {
    Representation representation = representation();
    int reach = representation.reachSamples().orElse(-1);
    if (reach >= 0) {
      FeatureChecks.reach(representation, clipSamples() + 4 * reach, reach, reachTolerance());
    }
  }

  @Test
  default void silence_gives_finite_values() {
    Representation representation = representation();
    FeatureChecks.finite(
        representation.extract(Sounds.silence(representation.spec().input(), clipSamples())));
  }

  @Test
  default void full_scale_noise_and_a_constant_give_finite_values() {
    Representation representation = representation();
    AudioFormat input = representation.spec().input();
    FeatureChecks.finite(representation.extract(Sounds.noise(input, clipSamples())));
    FeatureChecks.finite(representation.extract(Sounds.constant(input, clipSamples(), 1)));
  }

  @Test
  default void empty_clip_is_refused() {
    Representation representation = representation();
    AudioClip empty = Sounds.silence(representation.spec().input(), 0);
    Refusals.message(AudioException.class, "empty clip", () -> representation.extract(empty));
  }

  /** The message must hold the index of the sample, in digits without separators. */
  @Test
  default void sample_that_is_not_finite_is_refused_with_its_position() {
    Representation representation = representation();
    int position = clipSamples() / 2 + 1;
    for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      AudioClip clip =
          Sounds.noiseWith(representation.spec().input(), clipSamples(), position, value);
      String message =
          Refusals.message(AudioException.class, value + "", () -> representation.extract(clip));
      assertTrue(
          message.contains(Integer.toString(position)),
          "the message does not say that it is sample " + position + ": " + message);
    }
  }

  @Test
  default void clip_in_another_format_is_refused() {
    Representation representation = representation();
    AudioFormat input = representation.spec().input();
    AudioFormat faster = new AudioFormat(input.sampleRateHz() + 1, input.channels());
    AudioFormat wider = new AudioFormat(input.sampleRateHz(), input.channels() + 1);
    for (AudioFormat other : new AudioFormat[] {faster, wider}) {
      AudioClip clip = Sounds.noise(other, clipSamples());
      Refusals.message(AudioException.class, other.toString(), () -> representation.extract(clip));
    }
  }

  @Test
  default void clip_is_not_written_to() {
    Representation representation = representation();
    AudioClip clip = Sounds.noise(representation.spec().input(), clipSamples());
    AudioClip before = Sounds.copy(clip);
    representation.extract(clip);
    assertEquals(before, clip);
  }

  /** Only for an {@link InvertibleRepresentation}. */
  @TestFactory
  default Stream<DynamicTest> features_are_inverted_to_finite_sound_the_same_at_every_call() {
    return Stream.of(representation())
        .filter(InvertibleRepresentation.class::isInstance)
        .map(InvertibleRepresentation.class::cast)
        .map(
            part ->
                DynamicTest.dynamicTest(
                    "noise and silence", () -> InversionChecks.check(part, clipSamples())));
  }

  /** Only where the reach is declared; a part that hears the whole clip declares none. */
  @TestFactory
  default Stream<DynamicTest> pieces_with_their_reach_give_what_the_whole_gives() {
    Representation representation = representation();
    return representation.reachSamples().stream()
        .mapToObj(
            reach ->
                DynamicTest.dynamicTest(
                    reach + " samples",
                    () -> ReachChecks.check(representation, clipSamples(), reachTolerance())));
  }

  /** Only where a survey is offered; a part whose reach is known MUST NOT ask for one. */
  @TestFactory
  default Stream<DynamicTest> surveyed_pieces_give_what_the_whole_gives() {
    Representation representation = representation();
    if (representation.reachSamples().isPresent()) {
      assertTrue(representation.survey().isEmpty(), "the reach is known: a survey is needless");
    }
    return representation.survey().stream()
        .map(
            survey ->
                DynamicTest.dynamicTest(
                    "surveyed by " + survey.view().spec(),
                    () -> SurveyChecks.check(representation, clipSamples(), reachTolerance())));
  }
}
