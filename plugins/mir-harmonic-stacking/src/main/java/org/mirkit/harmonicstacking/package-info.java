/**
 * The layer {@code harmonic-stacking} for mirkit: the partials of a tone above each other.
 *
 * <p>Entry type: {@link org.mirkit.harmonicstacking.HarmonicStackingPlugin}. Depends on {@code
 * org.mirkit.api}, the layer SPI {@code org.mirkit.models.engine}, and Deep Java Library.
 */
@NullMarked
package org.mirkit.harmonicstacking;

import org.jspecify.annotations.NullMarked;
