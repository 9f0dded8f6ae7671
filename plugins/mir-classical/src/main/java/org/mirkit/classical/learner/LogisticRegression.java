package org.mirkit.classical.learner;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.mirkit.api.ModelException;

/**
 * L2-regularised logistic regression of each class against the rest, by liblinear's trust region
 * Newton method (Fan et al. 2008); the probabilities are brought to a sum of 1.
 *
 * @param c cost of errors against that of large weights, as scikit-learn's
 */
public record LogisticRegression(double c) implements Learner {
  private static final double TOLERANCE = 1e-4;

  @Override
  public String describe() {
    return "logistic regression, C " + c;
  }

  @Override
  public Classifier learn(Samples samples, long seed) {
    Problem problem = new Problem();
    problem.l = samples.size();
    problem.n = samples.vectorSize() + 1;
    problem.bias = 1;
    problem.x = new Feature[samples.size()][];
    problem.y = new double[samples.size()];
    for (int i = 0; i < samples.size(); i++) {
      problem.x[i] = LinearClassifier.features(samples.vectors()[i]);
      problem.y[i] = samples.labels()[i];
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, c, TOLERANCE));
    return new LinearClassifier(model, samples.classes());
  }

  @Override
  public Classifier read(Path file, int vectorSize, int classes) throws IOException {
    Model model = model(file);
    if (model.getNrFeature() != vectorSize || !model.isProbabilityModel()) {
      throw new ModelException(
          "%s hears %d numbers; expected a logistic regression of %d"
              .formatted(file, model.getNrFeature(), vectorSize));
    }
    if (Arrays.stream(model.getLabels()).anyMatch(label -> label < 0 || label >= classes)) {
      throw new ModelException(
          "%s knows classes %s; the task has %d"
              .formatted(file, Arrays.toString(model.getLabels()), classes));
    }
    return new LinearClassifier(model, classes);
  }

  private static Model model(Path file) throws IOException {
    try (Reader in = Files.newBufferedReader(file)) {
      return Linear.loadModel(in);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // liblinear tells damage by whatever its parsing stumbles over.
      throw new ModelException(file + " is damaged or no logistic regression; train it again", e);
    }
  }
}
