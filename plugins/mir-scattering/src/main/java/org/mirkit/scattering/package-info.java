/**
 * The representation {@code scattering} for mirkit.
 *
 * <p>Entry type: {@link org.mirkit.scattering.ScatteringPlugin}.
 */
@NullMarked
package org.mirkit.scattering;

import org.jspecify.annotations.NullMarked;
