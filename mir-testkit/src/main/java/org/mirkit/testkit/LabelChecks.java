package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.augmentation.Augmentation;
import org.mirkit.api.augmentation.LabelledClip;
import org.mirkit.api.augmentation.OtherSounds;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.PitchCurve;

/** Whether what is said of a changed tone can be heard in it. */
record LabelChecks(Augmentation augmentation, OtherSounds others, AudioFormat format) {
  private static final int SEEDS = 4;

  /** A step of 6 dB. */
  private static final double LEAST_STEP = 4;

  private static final String MEND =
      "; apply to the annotation what is done to the sound: transposed, stretched, cropped";

  /** The frequency that is told is heard wherever the tone lasts. */
  void requireToldPitch(double toleranceCents) {
    for (long seed = 0; seed < SEEDS; seed++) {
      LabelledClip changed = changed(Tone.A3.curve(), seed);
      PitchCurve told = assertInstanceOf(PitchCurve.class, changed.annotation());
      OptionalDouble cents = medianErrorCents(new Ear(changed.clip()), told);
      assertTrue(
          cents.isEmpty() || Math.abs(cents.getAsDouble()) <= toleranceCents,
          "seed %d: the tone is heard %.0f cents beside the f0 that is told, which may be off by %.0f%s"
              .formatted(seed, cents.orElse(0), toleranceCents, MEND));
    }
  }

  /**
   * Empty where no part of the tone is told that is long enough to be heard; NaN where it is told
   * and not heard.
   */
  private static OptionalDouble medianErrorCents(Ear ear, PitchCurve told) {
    double[] errors =
        IntStream.range(0, told.size())
            .filter(i -> i % 5 == 0 && lasts(told, i) && ear.hears(told.timeOf(i)))
            .mapToDouble(i -> 1200 * Math.log(ear.hz(told.timeOf(i)) / told.hzAt(i)) / Math.log(2))
            .sorted()
            .toArray();
    return Arrays.stream(errors).skip(errors.length / 2).findFirst();
  }

  private static boolean lasts(PitchCurve told, int index) {
    return IntStream.rangeClosed(index - 10, index + 10)
        .allMatch(i -> i >= 0 && i < told.size() && told.voicedAt(i));
  }

  /** Where an onset is told, it becomes louder. */
  void requireToldOnset(double toleranceSeconds) {
    for (long seed = 0; seed < SEEDS; seed++) {
      LabelledClip changed = changed(Tone.A3.onsets(), seed);
      Ear ear = new Ear(changed.clip());
      for (double time : assertInstanceOf(Onsets.class, changed.annotation()).timesSeconds()) {
        double before = ear.energy(time - 2 * toleranceSeconds, time - toleranceSeconds);
        double after = ear.energy(time + toleranceSeconds, time + 2 * toleranceSeconds);
        boolean heard = Double.isNaN(before + after) || after > LEAST_STEP * before;
        assertTrue(
            heard,
            "seed %d: an onset is told at %.3f s, and no tone begins within %.3f s of it%s"
                .formatted(seed, time, toleranceSeconds, MEND));
      }
    }
  }

  /** No time is told that the sound does not have. */
  void requireTimesInTheSound() {
    for (long seed = 0; seed < SEEDS; seed++) {
      LabelledClip curve = changed(Tone.A3.curve(), seed);
      requireWithin(curve, assertInstanceOf(PitchCurve.class, curve.annotation()).timesSeconds());
      LabelledClip onsets = changed(Tone.A3.onsets(), seed);
      requireWithin(onsets, assertInstanceOf(Onsets.class, onsets.annotation()).timesSeconds());
    }
  }

  private static void requireWithin(LabelledClip changed, double[] times) {
    double last = Arrays.stream(times).max().orElse(0);
    double seconds = changed.clip().seconds();
    assertTrue(
        last <= seconds,
        "something is told at %.3f s of a sound of %.3f s%s".formatted(last, seconds, MEND));
  }

  private LabelledClip changed(Annotation annotation, long seed) {
    LabelledClip tone = new LabelledClip(Tone.A3.clip(format), annotation);
    return augmentation.apply(tone, others, new SplittableRandom(seed));
  }
}
