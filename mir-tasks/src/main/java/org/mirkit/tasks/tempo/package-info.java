/**
 * The tempo of a track, with a second one that listeners could tap to, and the measures of MIREX
 * and of Gouyon et al. for it.
 *
 * <p>Conventions: outputs are named after their tempo in beats a minute, {@code 120} or {@code
 * 120.50}. Entry type: {@link org.mirkit.tasks.tempo.TempoProviders#TEMPO}. Depends on {@code
 * org.mirkit.tasks.input}, {@code .tally} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.tempo;

import org.jspecify.annotations.NullMarked;
