package org.mirkit.api.model;

import org.apiguardian.api.API;

/**
 * A layer where it stands in a network.
 *
 * @param description the layer in a few words
 * @param input what goes in
 * @param output what comes out
 * @param parameters number of values that training changes
 * @param multiplyAdds multiplications with an addition in one pass of one example
 * @param receptiveField how much of the network's own input a value of the output hears
 */
@API(status = API.Status.STABLE, since = "1.0")
public record LayerShape(
    String description,
    TensorShape input,
    TensorShape output,
    long parameters,
    long multiplyAdds,
    ReceptiveField receptiveField) {

  /**
   * The one row of a model without layers, which hears all of its input.
   *
   * @param parameters number of values that training changes
   */
  public static LayerShape ofWhole(
      String description, TensorShape input, TensorShape output, long parameters) {
    return new LayerShape(description, input, output, parameters, 0, ReceptiveField.EVERYTHING);
  }
}
