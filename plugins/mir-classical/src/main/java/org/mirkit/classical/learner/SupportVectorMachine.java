package org.mirkit.classical.learner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import libsvm.svm;
import org.tribuo.classification.Label;
import org.tribuo.classification.libsvm.LibSVMClassificationModel;
import org.tribuo.classification.libsvm.LibSVMClassificationTrainer;
import org.tribuo.classification.libsvm.SVMClassificationType;
import org.tribuo.classification.libsvm.SVMClassificationType.SVMMode;
import org.tribuo.common.libsvm.SVMParameters;

/**
 * LIBSVM's C-SVC, one classifier for each pair of classes (Chang and Lin 2011). Its probabilities
 * are Platt's sigmoid for each pair, fitted by five-fold cross-validation, coupled after Wu, Lin
 * and Weng (2004).
 *
 * @param kernel how alike two vectors are
 * @param c cost of a training example on the wrong side
 * @param gamma of the RBF kernel exp(−γ·d²); 1 / (numbers × variance) without one, which is
 *     scikit-learn's {@code scale}
 */
public record SupportVectorMachine(Kernel kernel, double c, Optional<Double> gamma)
    implements Learner {

  @Override
  public String describe() {
    String suffix = gamma.map(value -> String.format(Locale.ROOT, ", gamma %s", value)).orElse("");
    return "svm, %s kernel, C %s%s".formatted(kernel.name().toLowerCase(Locale.ROOT), c, suffix);
  }

  @Override
  public Classifier learn(Samples samples, long seed) {
    SVMParameters<Label> parameters =
        new SVMParameters<>(new SVMClassificationType(SVMMode.C_SVC), kernel.type());
    parameters.setCost(c);
    parameters.setGamma(gamma.orElseGet(() -> scale(samples)));
    parameters.setProbability();
    // It would tell of every iteration on standard output, where answers belong.
    svm.svm_set_print_string_function(text -> {});
    return TribuoClassifier.learn(new LibSVMClassificationTrainer(parameters, seed), samples);
  }

  private static double scale(Samples samples) {
    double variance = samples.variance();
    return variance > 0 ? 1 / (samples.vectorSize() * variance) : 1;
  }

  @Override
  public Classifier read(Path file, int vectorSize, int classes) throws IOException {
    return TribuoClassifier.read(file, LibSVMClassificationModel.class, vectorSize, classes);
  }
}
