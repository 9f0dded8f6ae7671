package org.mirkit.api.model;

import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.representation.Features;

/** A trained model that can be looked into: what each of its layers gives is a feature, too. */
@API(status = API.Status.STABLE, since = "1.0")
public interface LayeredModel extends TrainedModel {

  /** Its layers, head included, as {@link Model#summarize} lists them. */
  List<LayerShape> layers();

  /**
   * What a layer gives for each example.
   *
   * @param batch as for {@link #predict}
   * @param layer number of the layer, from 1
   * @return for each example the values of the layer's output shape, row-major: channels, bins and
   *     frames of a map; units and frames of a sequence; units of a vector. For features of fewer
   *     frames, so many fewer
   * @throws org.mirkit.api.ModelException if there is no such layer; the message lists those there
   *     are
   */
  List<float[]> outputs(List<Features> batch, int layer);
}
