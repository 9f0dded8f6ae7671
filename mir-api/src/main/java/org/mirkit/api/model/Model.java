package org.mirkit.api.model;

import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import org.mirkit.api.ModelException;
import org.mirkit.api.plugin.Part;
import org.mirkit.api.representation.FeatureSpec;

/**
 * Something that learns to answer from features: a layer stack, an imported network, a classical
 * classifier; or a signal-processing rule that has nothing to learn. All stand in the same table.
 *
 * <p>Implementations are immutable descriptions; what was learned lives in a {@link TrainedModel}.
 */
@Part(value = "model", summary = "What learns to answer from features")
@API(status = API.Status.STABLE, since = "1.0")
public interface Model {

  /**
   * The model layer by layer, head included, with shapes and parameter counts; before a weight
   * exists and without loading an engine.
   *
   * @return a row per layer; one row for a model without layers
   * @throws org.mirkit.api.ModelException if it cannot serve this signature; the message says where
   *     and what would do
   */
  List<LayerShape> summarize(ModelSignature signature);

  /**
   * Whether it reads features as the representation gives them: frequencies in Hz, energies, raw
   * sound. The host normalises what others are given, unless told not to, and refuses to normalise
   * what such a model is given.
   */
  default boolean needsRawFeatures() {
    return false;
  }

  /**
   * Refuses features that mean nothing to it, before any audio is read: bins that are no
   * frequencies, sound at another rate. Their shape is for {@link #summarize} to judge.
   *
   * @param features what the representation will deliver
   * @throws org.mirkit.api.ModelException saying what was found, and which representation would do
   */
  default void requireHears(FeatureSpec features) {}

  /**
   * Refuses a plan that it cannot follow, such as a loss that does not suit the head, before any
   * audio is read. The host asks it besides {@link #summarize}, so it leaves shapes alone; what it
   * lets pass, {@link #train} may still refuse.
   *
   * @throws org.mirkit.api.ModelException with all that stands in the way, a line each, and what
   *     would do
   */
  default void requireSuits(ModelSignature signature, TrainingPlan plan) {
    plan.loss().ifPresent(loss -> loss.requireSuits(signature.head()));
  }

  /**
   * Refuses excerpts that have fewer frames than the signature says, such as tracks that are
   * shorter. A model that takes them answers as if there were nothing after them, whatever it is
   * given beside them; so it learns, too. By default a model takes none, and a host that has
   * shorter tracks fills them up by repeating them.
   *
   * @throws org.mirkit.api.ModelException saying what stands in the way
   */
  default void requireTakesShorter(ModelSignature signature) {
    throw new ModelException("this model takes excerpts of one length only");
  }

  /**
   * Learns. With equal arguments, on one machine, the result is bitwise the same. An interrupt of
   * the calling thread ends it after the current step with {@link
   * java.util.concurrent.CancellationException}; what {@link TrainingContext#checkpoints()} holds
   * then is complete, and a later call with the same arguments continues from it.
   *
   * @throws org.mirkit.api.ModelException if training cannot go on, such as a loss that is not
   *     finite
   */
  TrainedModel train(ModelSignature signature, TrainingPlan plan, TrainingContext context);

  /**
   * Reads what {@link TrainedModel#save} wrote.
   *
   * @param folder holds exactly the files that were saved
   * @throws org.mirkit.api.ModelException if they do not belong to this model and signature
   */
  TrainedModel load(ModelSignature signature, Path folder);
}
