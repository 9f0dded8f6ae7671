package org.mirkit.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * Checks on what a representation learns of a sound in a survey: with it, pieces of the sound join
 * to what the representation gives for the whole.
 */
final class SurveyChecks {
  private static final int MOST_SURVEYS = 100;

  private SurveyChecks() {}

  /**
   * Settled pieces of any length join to the whole, for noise, noise that fades and silence.
   *
   * @param tolerance how far a value may be off, as a part of the largest of the whole
   */
  static void check(Representation representation, int leastSamples, double tolerance) {
    AudioFormat input = representation.spec().input();
    Representation settled = settled(representation, Sounds.noise(input, leastSamples));
    int samples = ReachChecks.samples(settled, leastSamples);
    for (AudioClip clip :
        List.of(
            Sounds.noise(input, samples),
            Sounds.fading(input, samples),
            Sounds.silence(input, samples))) {
      Features whole = representation.extract(clip);
      ReachChecks.checkPieces(settled(representation, clip), clip, whole, tolerance);
    }
  }

  private static Representation settled(Representation representation, AudioClip clip) {
    Representation known = representation;
    for (int surveys = 0; known.reachSamples().isEmpty(); surveys++) {
      assertTrue(surveys < MOST_SURVEYS, "still not settled after " + surveys + " surveys");
      Survey survey = known.survey().orElseThrow(SurveyChecks::neither);
      hear(survey, clip);
      known = survey.settled();
    }
    return known;
  }

  private static AssertionError neither() {
    return new AssertionError("what a survey settled has neither a reach nor a further survey");
  }

  private static void hear(Survey survey, AudioClip clip) {
    assertTrue(survey.view().reachSamples().isPresent(), "the view of a survey has no reach");
    Features view = survey.view().extract(clip);
    SplittableRandom random = new SplittableRandom(clip.length());
    int first = 0;
    while (first < view.frames()) {
      int count = Math.min(view.frames() - first, 1 + random.nextInt(1 + view.frames() / 4));
      survey.add(view.crop(first, count));
      first += count;
    }
  }
}
