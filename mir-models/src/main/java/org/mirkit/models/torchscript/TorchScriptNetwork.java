package org.mirkit.models.torchscript;

import ai.djl.Model;
import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.ParameterStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirkit.api.ModelException;
import org.mirkit.models.imported.ForeignNetwork;
import org.mirkit.models.imported.NetworkArray;
import org.mirkit.models.network.Torch;

/** A TorchScript network. Its file tells neither shapes nor names: outputs have numbers. */
final class TorchScriptNetwork implements ForeignNetwork {
  private final String name;
  private final Model model;
  private final NDManager manager;

  TorchScriptNetwork(String name, Model model, NDManager manager) {
    this.name = name;
    this.model = model;
    this.manager = manager;
  }

  @Override
  public Optional<long[]> inputShape(Optional<String> input) {
    input.ifPresent(this::refuseName);
    return Optional.empty();
  }

  private void refuseName(String input) {
    throw new ModelException(
        "%s: inputs of a TorchScript network have no names, and only the first one is used; leave out input %s"
            .formatted(name, input));
  }

  @Override
  public List<NetworkArray> run(NetworkArray values, Optional<String> input, List<String> outputs) {
    return Torch.withoutGradients(
        () -> {
          try (NDManager scope = manager.newSubManager()) {
            NDArray array = scope.create(values.values(), new Shape(values.shape()));
            NDList all = forward(scope, array, values);
            List<String> wanted = outputs.isEmpty() ? List.of("0") : outputs;
            return wanted.stream().map(number -> array(all, number)).toList();
          }
        });
  }

  private NDList forward(NDManager scope, NDArray input, NetworkArray values) {
    try {
      NDList outputs =
          model.getBlock().forward(new ParameterStore(scope, false), new NDList(input), false);
      outputs.attach(scope);
      return outputs;
    } catch (EngineException e) {
      throw new ModelException(
          "%s cannot take an input of %s: %s".formatted(name, values, reason(e)), e);
    }
  }

  /** The last line of what TorchScript tells, the one that says what is wrong. */
  private static String reason(EngineException e) {
    String text = String.valueOf(e.getMessage()).strip();
    return text.substring(text.lastIndexOf('\n') + 1);
  }

  private NetworkArray array(NDList outputs, String number) {
    for (int i = 0; i < outputs.size(); i++) {
      if (number.equals(Integer.toString(i)) || number.equals(outputs.get(i).getName())) {
        NDArray output = outputs.get(i);
        return new NetworkArray(output.getShape().getShape(), output.toFloatArray());
      }
    }
    throw new ModelException(
        "%s has no output '%s'; it has %d, numbered from 0"
            .formatted(name, number, outputs.size()));
  }

  /** TorchScript runs one module on any number of threads. */
  @Override
  public boolean servesSeveralThreads() {
    return true;
  }

  @Override
  public Map<String, String> engine() {
    return Torch.provenance();
  }

  @Override
  public void close() {
    model.close();
  }
}
