package org.mirkit.models.baseline;

import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.Provider;

/** The models that every other has to beat. */
public final class BaselineProviders {

  /** {@link MajorityClass}. */
  public static final Provider<MajorityClassConfig, Model> MAJORITY_CLASS =
      Provider.of(
          Model.class,
          "majority-class",
          "Listens to nothing and answers how frequent each class is: what others must beat",
          MajorityClassConfig.class,
          config -> new MajorityClass());

  private BaselineProviders() {}
}
