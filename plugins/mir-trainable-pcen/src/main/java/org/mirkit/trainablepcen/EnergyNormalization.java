package org.mirkit.trainablepcen;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.function.Function;

/**
 * (E · (ε + M)^(−α) + δ)^r − δ^r with the running mean M(t) = (1 − s) · M(t−1) + s · E(t), M(0) =
 * E(0) (Wang et al. 2017, equations 1 and 2).
 *
 * <p>All of M is one product of matrices, E times a table of s · (1 − s)^(t−τ): it needs the memory
 * of bands × frames², and no step per frame.
 *
 * @param weights arrays by name, a value for each band
 * @param epsilon ε
 */
record EnergyNormalization(Function<String, NDArray> weights, double epsilon) {

  /** Energies (B, N, F, T), normalised. */
  NDArray of(NDArray x) {
    NDArray energies = Activation.relu(x);
    NDArray level = runningMeans(energies).add(epsilon).log();
    NDArray controlled = energies.mul(level.mul(perBand("logGain")).neg().exp());
    NDArray bias = perBand("logBias");
    NDArray power = perBand("logPower");
    NDArray compressed = controlled.add(bias).log().mul(power).exp();
    return compressed.sub(bias.log().mul(power).exp());
  }

  private NDArray perBand(String name) {
    return weights.apply(name).exp().reshape(1, 1, -1, 1);
  }

  private NDArray runningMeans(NDArray energies) {
    Shape shape = energies.getShape();
    long bands = shape.get(2);
    long frames = shape.get(3);
    NDArray rows = energies.transpose(2, 0, 1, 3).reshape(bands, -1, frames);
    NDArray means = rows.matMul(shares(energies.getManager(), frames));
    return means.reshape(bands, shape.get(0), shape.get(1), frames).transpose(1, 2, 0, 3);
  }

  /** How much of frame τ, the row, is in the mean at frame t, for each band. */
  private NDArray shares(NDManager manager, long frames) {
    NDArray logit = weights.apply("logitSmoothing").reshape(-1, 1, 1);
    NDArray t = manager.arange(0f, frames, 1f, DataType.FLOAT32).reshape(1, -1);
    NDArray tau = t.reshape(-1, 1);
    NDArray heard = t.gte(tau).toType(DataType.FLOAT32, false);
    NDArray beginning = tau.eq(0).toType(DataType.FLOAT32, false);
    NDArray later = tau.gt(0).toType(DataType.FLOAT32, false);
    NDArray logKept = Activation.softPlus(logit).neg();
    NDArray kept = t.sub(tau).maximum(0).mul(logKept).exp();
    return kept.mul(Activation.sigmoid(logit).mul(later).add(beginning)).mul(heard);
  }
}
