package org.mirkit.api.representation;

import org.apiguardian.api.API;
import org.mirkit.api.audio.AudioClip;

/**
 * A representation from which sound can be made again, so that a person can hear what a model saw.
 * What was thrown away is guessed: the phase, say, by Griffin and Lim's iterations.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface InvertibleRepresentation extends Representation {

  /**
   * A sound whose features are near the given ones; deterministic.
   *
   * @param features of this representation, as {@link #extract} gives them
   * @return a clip in the format of {@link FeatureSpec#input()}
   */
  AudioClip invert(Features features);
}
