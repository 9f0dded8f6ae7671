package org.mirkit.api.representation;

import java.util.function.UnaryOperator;
import org.apiguardian.api.API;

/**
 * A first pass over a sound, in which a {@link Representation} learns the few numbers of the whole
 * that its frames depend on: the loudest value, the tuning.
 *
 * <p>The host shows it all frames of {@link #view} of one sound and then takes {@link #settled}
 * instead of the representation that began the survey, for that sound alone. Used by one thread;
 * what it holds MUST NOT grow with the length of the sound.
 */
@API(status = API.Status.STABLE, since = "1.0")
public interface Survey {

  /**
   * What it looks at: a representation of the same input whose {@linkplain
   * Representation#reachSamples reach} is known.
   */
  Representation view();

  /**
   * Takes in the next frames of the view; every frame is shown once, from the first to the last.
   */
  void add(Features frames);

  /**
   * The representation with what was learned held fast. Its features of the sound are those that
   * the surveyed representation extracts from the whole clip, up to the rounding of floats. It
   * either knows its reach or needs a further {@linkplain Representation#survey survey}.
   */
  Representation settled();

  /**
   * This survey of a part, as the survey of what is made of it.
   *
   * @param whole makes that of the settled part
   */
  default Survey within(UnaryOperator<Representation> whole) {
    Survey part = this;
    return new Survey() {
      @Override
      public Representation view() {
        return part.view();
      }

      @Override
      public void add(Features frames) {
        part.add(frames);
      }

      @Override
      public Representation settled() {
        return whole.apply(part.settled());
      }
    };
  }
}
