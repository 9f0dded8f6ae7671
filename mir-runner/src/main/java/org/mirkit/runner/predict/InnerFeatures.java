package org.mirkit.runner.predict;

import java.util.List;
import org.mirkit.api.model.LayerShape;

/**
 * What one layer of a network makes of a sound file.
 *
 * @param number of the layer, from 1
 * @param layer with the shape of its output
 * @param startsSeconds where the excerpts begin that the network heard one by one
 * @param excerpts for each the values of the layer's output shape, row-major, as {@link
 *     org.mirkit.api.model.LayeredModel#outputs} gives them; all equally many, but fewer than the
 *     shape has where the track is shorter than an excerpt
 */
public record InnerFeatures(
    int number, LayerShape layer, List<Double> startsSeconds, List<float[]> excerpts) {

  /** Copies both lists. */
  public InnerFeatures {
    startsSeconds = List.copyOf(startsSeconds);
    excerpts = List.copyOf(excerpts);
  }
}
