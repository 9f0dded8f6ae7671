package org.mirkit.models.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mirkit.api.ModelException;
import org.mirkit.models.weights.Tensor;

/**
 * A named array of a network.
 *
 * @param name its path, such as {@code layers.2.norm.running_mean}; layers are numbered from 1
 * @param parameter the engine's side of it
 */
public record Weight(String name, Parameter parameter) {

  /** All arrays of a block, their names beginning with a path. */
  public static List<Weight> of(Block block, String path) {
    List<Weight> weights = new ArrayList<>();
    block
        .getDirectParameters()
        .forEach(entry -> weights.add(new Weight(path + entry.getKey(), entry.getValue())));
    block
        .getChildren()
        .forEach(child -> weights.addAll(of(child.getValue(), path + child.getKey() + ".")));
    return weights;
  }

  /** Whether training changes it by gradient. */
  public boolean trainable() {
    return parameter.requiresGradient();
  }

  /** The engine's array; changes in place are changes of the network. */
  public NDArray array() {
    return parameter.getArray();
  }

  /** Sets its gradient to 0, where it lies. */
  public void clearGradient() {
    JniUtils.zeroGrad((PtNDArray) array());
  }

  /** A copy of the values. */
  public Tensor read() {
    return new Tensor(array().getShape().getShape(), array().toFloatArray());
  }

  /** Changes all values. */
  public void write(Tensor tensor) {
    Shape shape = array().getShape();
    if (!Arrays.equals(shape.getShape(), tensor.shape())) {
      throw new ModelException(
          "weights '%s' have shape %s, but the network needs %s; load them into the network that they were trained in"
              .formatted(name, Arrays.toString(tensor.shape()), shape));
    }
    NDArray array = array();
    array.intern(NativeCopy.of(tensor, array.getManager()));
    array.setRequiresGradient(trainable());
  }
}
