package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;

/**
 * Checks on how far a part says that it hears: what a host takes from a piece of a sound, cut out
 * with that margin, is what it would take from the whole.
 */
final class ReachChecks {
  private ReachChecks() {}

  /**
   * Pieces of any length join to the whole.
   *
   * @param tolerance how far a value may be off, as a part of the largest of the whole
   */
  static void check(Representation representation, int leastSamples, double tolerance) {
    int samples = samples(representation, leastSamples);
    AudioFormat input = representation.spec().input();
    for (AudioClip clip : List.of(Sounds.noise(input, samples), Sounds.fading(input, samples))) {
      checkPieces(representation, clip, representation.extract(clip), tolerance);
    }
  }

  /** Long enough that most frames of a piece hear neither end of the clip. */
  static int samples(Representation representation, int leastSamples) {
    int reach = representation.reachSamples().orElseThrow();
    assertTrue(reach >= 0, "the reach is " + reach);
    return Math.max(leastSamples, 6 * reach + 24 * representation.spec().hopSamples());
  }

  /**
   * Pieces of any length join to what is given as the whole.
   *
   * @param tolerance how far a value may be off, as a part of the largest of the whole
   */
  static void checkPieces(
      Representation representation, AudioClip clip, Features whole, double tolerance) {
    double allowed = tolerance * FeatureChecks.largest(whole);
    SplittableRandom random = new SplittableRandom(clip.length());
    int first = 0;
    while (first < whole.frames()) {
      int longest = random.nextInt(4) == 0 ? 3 : 1 + whole.frames() / 4;
      int count = Math.min(whole.frames() - first, 1 + random.nextInt(longest));
      assertSame(whole, first, piece(representation, clip, first, count), allowed);
      first += count;
    }
  }

  private static Features piece(
      Representation representation, AudioClip clip, int frame, int count) {
    int hop = representation.spec().hopSamples();
    int reach = representation.reachSamples().orElseThrow();
    int start = Math.max(0, frame * hop - reach) / hop * hop;
    int end = Math.min(clip.length(), (frame + count - 1) * hop + reach + 1);
    int first = frame - start / hop;
    int frames = representation.frames(end - start);
    assertTrue(
        frames >= first + count,
        "a clip that goes on for the reach after sample %d of frame %d has only %d frames"
            .formatted((first + count - 1) * hop, first + count - 1, frames));
    return representation.extract(part(clip, start, end)).crop(first, count);
  }

  private static void assertSame(Features whole, int frame, Features piece, double allowed) {
    for (int channel = 0; channel < whole.spec().channels(); channel++) {
      for (int bin = 0; bin < whole.spec().bins(); bin++) {
        for (int i = 0; i < piece.frames(); i++) {
          float expected = whole.at(channel, bin, frame + i);
          float actual = piece.at(channel, bin, i);
          if (!(Math.abs(expected - actual) <= allowed)) {
            String place =
                "frame %d, channel %d, bin %d, cut out with its reach"
                    .formatted(frame + i, channel, bin);
            assertEquals(expected, actual, allowed, place);
          }
        }
      }
    }
  }

  /** Samples from a piece that begins on a whole period of the rates are those of the whole. */
  static void check(Resampler resampler, int fromHz, int toHz, double tolerance) {
    int reach = resampler.reachSamples(fromHz, toHz).orElseThrow();
    int common = BigInteger.valueOf(fromHz).gcd(BigInteger.valueOf(toHz)).intValue();
    int sourcePeriod = fromHz / common;
    int targetPeriod = toHz / common;
    int periods = 4 + (6 * reach + 1000) / sourcePeriod;
    AudioClip clip = Sounds.noise(AudioFormat.mono(fromHz), periods * sourcePeriod + 1);
    float[] whole = resampler.resample(clip, toHz).samples(0);
    for (int period = 0; period < periods; period += Math.max(1, periods / 5)) {
      int first = Math.max(0, period * sourcePeriod - reach) / sourcePeriod;
      int end = Math.min(clip.length(), (period + 1) * sourcePeriod + reach);
      float[] piece = resampler.resample(part(clip, first * sourcePeriod, end), toHz).samples(0);
      for (int i = 0; i < targetPeriod; i++) {
        assertEquals(
            whole[period * targetPeriod + i],
            piece[(period - first) * targetPeriod + i],
            tolerance,
            "sample %d of %d to %d Hz, cut out with its reach"
                .formatted(period * targetPeriod + i, fromHz, toHz));
      }
    }
  }

  private static AudioClip part(AudioClip clip, int from, int to) {
    float[][] channels = new float[clip.format().channels()][];
    Arrays.setAll(channels, c -> Arrays.copyOfRange(clip.samples(c), from, to));
    return AudioClip.of(clip.sampleRateHz(), channels);
  }
}
