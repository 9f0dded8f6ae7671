package org.mirkit.models.baseline;

import org.mirkit.api.model.Model;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** The models that every other has to beat. */
public final class BaselineProviders {

  /** {@link MajorityClass}. */
  public static final Provider<NoParameters, Model> MAJORITY_CLASS =
      Provider.of(
          Model.class,
          "majority-class",
          "Listens to nothing and answers how frequent each class is: what others must beat",
          MajorityClass::new);

  private BaselineProviders() {}
}
