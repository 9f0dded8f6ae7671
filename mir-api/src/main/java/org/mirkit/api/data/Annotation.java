package org.mirkit.api.data;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Something said about a piece of music, by a person or by a model: a genre, a chord sequence, an
 * f0 curve. A task names the type that it works on; implementations are immutable records, with
 * {@code equals} by value.
 *
 * <p>An annotation says itself what becomes of it when its sound is changed, so that an
 * augmentation or a crop keeps labels true without knowing their types. What a change does not
 * touch stays as it is: a genre is the same at any speed.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface Annotation {

  /**
   * What is true when the sound is played higher at the same speed. Labels that name pitches follow
   * by whole semitones, frequencies exactly.
   *
   * @param semitones how much higher; lower when negative, finite
   */
  default Annotation transposed(double semitones) {
    return this;
  }

  /**
   * What is true when the sound is played slower at the same pitch.
   *
   * @param factor by which every time is multiplied, above 0
   */
  default Annotation stretched(double factor) {
    return this;
  }

  /**
   * What is true of a part of the sound, told in times from the part's start.
   *
   * @param startSeconds where the part begins, from 0
   * @param endSeconds where it ends, after its start; may be {@link TimedLabel#OPEN_END}
   * @throws org.mirkit.api.DataException if nothing is said about that part and the type cannot be
   *     empty
   */
  default Annotation cropped(double startSeconds, double endSeconds) {
    return this;
  }

  /**
   * What is true when this sound and another one are heard at once, from the same moment on; empty
   * where that does not follow from the two. Of two keys none is that of the mixture.
   *
   * @param other what is said about the other sound
   */
  default Optional<Annotation> heardWith(Annotation other) {
    return Optional.empty();
  }
}
