package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Arrays;
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
  private static final int FRAMES = 3;

  private ReachChecks() {}

  /**
   * Frames from a piece are the frames of the whole.
   *
   * @param tolerance how far a value may be off, as a part of the largest of the whole
   */
  static void check(Representation representation, int leastSamples, double tolerance) {
    int hop = representation.spec().hopSamples();
    int reach = representation.reachSamples().orElseThrow();
    assertTrue(reach >= 0, "the reach is " + reach);
    int samples = Math.max(leastSamples, 6 * reach + 24 * hop);
    AudioClip clip = Sounds.noise(representation.spec().input(), samples);
    Features whole = representation.extract(clip);
    double allowed = tolerance * largest(whole);
    for (int part = 0; part <= 4; part++) {
      int frame = (whole.frames() - FRAMES) * part / 4;
      int from = Math.max(0, frame * hop - reach);
      int to = Math.min(samples, (frame + FRAMES - 1) * hop + reach + 1);
      assertSame(whole, frame, cut(representation, clip, frame, from, to), allowed);
    }
  }

  private static Features cut(
      Representation representation, AudioClip clip, int frame, int from, int to) {
    int hop = representation.spec().hopSamples();
    int start = from / hop * hop;
    int first = frame - start / hop;
    int end = to;
    while (end < clip.length() && representation.frames(end - start) < first + FRAMES) {
      end = Math.min(clip.length(), end + hop);
    }
    return representation.extract(part(clip, start, end)).crop(first, FRAMES);
  }

  private static void assertSame(Features whole, int frame, Features piece, double allowed) {
    for (int channel = 0; channel < whole.spec().channels(); channel++) {
      for (int bin = 0; bin < whole.spec().bins(); bin++) {
        for (int i = 0; i < FRAMES; i++) {
          assertEquals(
              whole.at(channel, bin, frame + i),
              piece.at(channel, bin, i),
              allowed,
              "frame %d, channel %d, bin %d, cut out with its reach"
                  .formatted(frame + i, channel, bin));
        }
      }
    }
  }

  private static double largest(Features features) {
    double largest = 0;
    for (float value : FeatureChecks.values(features)) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
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
