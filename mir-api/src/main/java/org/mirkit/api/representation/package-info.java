/**
 * What a model sees of the sound: real numbers over channel N, frequency F and time T, as in Choi
 * et al., "A Tutorial on Deep Learning for Music Information Retrieval" (2017), section 4.
 *
 * <p>Depends on {@code org.mirkit.api.audio} and {@code .plugin}.
 */
@NullMarked
package org.mirkit.api.representation;

import org.jspecify.annotations.NullMarked;
