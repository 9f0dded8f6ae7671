package org.mirkit.runner.experiment;

import org.mirkit.api.ConfigException;
import org.mirkit.api.ModelException;
import org.mirkit.api.model.Model;
import org.mirkit.api.model.ModelSignature;
import org.mirkit.runner.pipeline.CropConfig;
import org.mirkit.runner.pipeline.ShortTracks;

/** Whether the model takes excerpts of the lengths that an experiment asks for. */
final class SuitedLengths {
  private SuitedLengths() {}

  /**
   * What becomes of short tracks: what the experiment says, or else what invents nothing, if the
   * model allows it.
   *
   * @throws ConfigException if the model does not take what the experiment asks for
   */
  static ShortTracks settle(CropConfig crop, Model model, ModelSignature signature) {
    boolean pad = crop.shortTracks().filter(ShortTracks.PAD::equals).isPresent();
    try {
      model.requireTakesShorter(signature);
    } catch (ModelException e) {
      if (pad || crop.leastSeconds().isPresent()) {
        throw new ConfigException(
            "crop",
            "crop.%s asks for excerpts of different lengths, but %s; leave it out, or use another model"
                .formatted(pad ? "shortTracks" : "leastSeconds", e.getMessage()));
      }
      return ShortTracks.REPEAT;
    }
    return crop.shortTracks().orElse(ShortTracks.PAD);
  }
}
