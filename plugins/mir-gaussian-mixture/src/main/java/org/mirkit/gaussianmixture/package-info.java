/**
 * The model {@code gaussian-mixture} for mirkit, which needs no engine.
 *
 * <p>Entry type: {@link org.mirkit.gaussianmixture.GaussianMixturePlugin}. Depends on {@code
 * org.mirkit.api} only.
 */
@NullMarked
package org.mirkit.gaussianmixture;

import org.jspecify.annotations.NullMarked;
