package org.mirkit.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mirkit.api.ModelException;
import org.mirkit.models.imported.ForeignNetwork;
import org.mirkit.models.imported.NetworkArray;

/** An ONNX network in a session of its own. */
final class OnnxNetwork implements ForeignNetwork {
  private final String name;
  private final OrtEnvironment environment;
  private final OrtSession session;

  OnnxNetwork(String name, OrtEnvironment environment, OrtSession session) {
    this.name = name;
    this.environment = environment;
    this.session = session;
  }

  @Override
  public Optional<long[]> inputShape(Optional<String> input) {
    String wanted = inputName(input);
    try {
      NodeInfo node = session.getInputInfo().get(wanted);
      return node.getInfo() instanceof TensorInfo tensor
          ? Optional.of(tensor.getShape())
          : Optional.empty();
    } catch (OrtException e) {
      throw failure("cannot be asked for its inputs", e);
    }
  }

  private String inputName(Optional<String> wanted) {
    Set<String> names = session.getInputNames();
    if (wanted.isPresent() && !names.contains(wanted.get())) {
      throw new ModelException(
          "%s has no input '%s'; its inputs are %s".formatted(name, wanted.get(), names));
    }
    return wanted.orElseGet(() -> names.iterator().next());
  }

  @Override
  public List<NetworkArray> run(NetworkArray values, Optional<String> input, List<String> outputs) {
    List<String> wanted = outputNames(outputs);
    String inputName = inputName(input);
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(values.values()), values.shape());
        OrtSession.Result result =
            session.run(Map.of(inputName, tensor), new LinkedHashSet<>(wanted))) {
      List<NetworkArray> arrays = new ArrayList<>();
      for (String output : wanted) {
        arrays.add(array(output, result.get(output).orElseThrow()));
      }
      return arrays;
    } catch (OrtException e) {
      throw failure("cannot take an input of " + values, e);
    }
  }

  private List<String> outputNames(List<String> wanted) {
    List<String> names = List.copyOf(session.getOutputNames());
    if (wanted.isEmpty()) {
      return names.subList(0, 1);
    }
    return wanted.stream().map(output -> outputName(output, names)).toList();
  }

  private String outputName(String wanted, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (wanted.equals(names.get(i)) || wanted.equals(Integer.toString(i))) {
        return names.get(i);
      }
    }
    throw new ModelException(
        "%s has no output '%s'; its outputs are %s".formatted(name, wanted, names));
  }

  private NetworkArray array(String output, OnnxValue value) {
    if (!(value instanceof OnnxTensor tensor) || tensor.getInfo().type != OnnxJavaType.FLOAT) {
      throw new ModelException(
          "%s: output '%s' is %s; expected numbers of type float32"
              .formatted(name, output, value.getInfo()));
    }
    FloatBuffer floats = tensor.getFloatBuffer();
    float[] values = new float[floats.remaining()];
    floats.get(values);
    return new NetworkArray(tensor.getInfo().getShape(), values);
  }

  private ModelException failure(String what, OrtException e) {
    return new ModelException("%s %s: %s".formatted(name, what, e.getMessage()), e);
  }

  /** A session of ONNX Runtime may be run by any number of threads. */
  @Override
  public boolean servesSeveralThreads() {
    return true;
  }

  @Override
  public Map<String, String> engine() {
    return Map.of("engine", "ONNX Runtime " + environment.getVersion(), "device", "cpu");
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw failure("cannot be closed", e);
    }
  }
}
