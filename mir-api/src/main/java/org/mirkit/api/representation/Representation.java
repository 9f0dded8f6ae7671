package org.mirkit.api.representation;

import java.util.Optional;
import java.util.OptionalInt;
import org.apiguardian.api.API;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.plugin.Part;

/**
 * Turns sound into what a model sees: a mel spectrogram, a chromagram.
 *
 * <p>Implementations are immutable, safe for use by several threads, and deterministic: equal clips
 * give bitwise equal features. Silence gives finite values. The host resamples and mixes down to
 * {@link FeatureSpec#input()} before it calls {@link #extract}.
 */
@Part(value = "representation", summary = "What a model sees of the sound")
@API(status = API.Status.STABLE, since = "1.0")
public interface Representation {

  /** What it will deliver, known from its parameters alone. */
  FeatureSpec spec();

  /**
   * How many frames a clip of this many samples gives.
   *
   * @param samples length of the clip at the rate of {@link FeatureSpec#input()}
   * @return at least 0; 0 when the clip is too short for a frame
   */
  int frames(long samples);

  /**
   * How far around its own time a frame hears: values of frame {@code t} depend on no sample
   * further than this from sample {@code t · hopSamples}. Where it is known, a host may extract a
   * long sound piece by piece and join the frames, so that hours need no more memory than the
   * result. A clip that goes on for so many samples after sample {@code t · hopSamples} MUST have
   * frame {@code t}.
   *
   * <p>What never ends but fades, such as a recursive filter, reaches to where it is lost in the
   * rounding of floats; the class says so.
   *
   * @return samples on each side at the rate of {@link FeatureSpec#input()}; empty when a frame
   *     depends on the whole clip, such as on its loudest value
   */
  default OptionalInt reachSamples() {
    return OptionalInt.empty();
  }

  /**
   * Begins to hear a sound ahead. Where all that a frame needs from beyond any reach are a few
   * numbers of the whole sound, such as its loudest value or its tuning, a host may gather them in
   * a pass of their own, and then extract a long sound piece by piece after all.
   *
   * @return a new survey of one sound; empty where {@link #reachSamples} is known already, and
   *     where nothing but the whole clip will do
   */
  default Optional<Survey> survey() {
    return Optional.empty();
  }

  /**
   * Computes the features of a clip. {@link FeatureSpec#requireUsable} refuses what must be
   * refused.
   *
   * @param clip in the format of {@link FeatureSpec#input()}, with finite samples
   * @throws org.mirkit.api.AudioException if the clip is too short for a frame, in another format,
   *     or has a sample that is not finite; the message gives the position
   */
  Features extract(AudioClip clip);
}
