package org.mirkit.classical;

import java.util.List;
import org.mirkit.api.plugin.MirPlugin;
import org.mirkit.api.plugin.Provider;
import org.mirkit.classical.model.ClassicalProviders;

/**
 * Brings the models {@code svm}, {@code k-nearest-neighbors}, {@code random-forest}, {@code
 * logistic-regression}, {@code ridge-regression} and {@code random-forest-regression}.
 */
public final class ClassicalPlugin implements MirPlugin {

  /** For the service loader. */
  public ClassicalPlugin() {}

  @Override
  public List<Provider<?, ?>> providers() {
    return List.of(
        ClassicalProviders.SVM,
        ClassicalProviders.K_NEAREST_NEIGHBORS,
        ClassicalProviders.RANDOM_FOREST,
        ClassicalProviders.LOGISTIC_REGRESSION,
        ClassicalProviders.RIDGE_REGRESSION,
        ClassicalProviders.RANDOM_FOREST_REGRESSION);
  }
}
