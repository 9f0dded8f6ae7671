package org.mirkit.representations.tuning;

import java.util.Optional;
import java.util.function.Supplier;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;

/**
 * A representation between two surveys.
 *
 * @param surveyed what they are made for
 * @param surveys begins the second
 */
record HalfSettled(Representation surveyed, Supplier<Survey> surveys) implements Representation {

  @Override
  public FeatureSpec spec() {
    return surveyed.spec();
  }

  @Override
  public int frames(long samples) {
    return surveyed.frames(samples);
  }

  @Override
  public Optional<Survey> survey() {
    return Optional.of(surveys.get());
  }

  @Override
  public Features extract(AudioClip clip) {
    return surveyed.extract(clip);
  }
}
