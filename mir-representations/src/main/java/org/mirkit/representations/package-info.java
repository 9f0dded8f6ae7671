/**
 * The plugin that brings sound in and features out: decoders, a resampler, augmentations and
 * representations in pure Java.
 *
 * <p>Entry type: {@link org.mirkit.representations.RepresentationsPlugin}. Depends on {@code
 * org.mirkit.api} and the JDK.
 */
@NullMarked
package org.mirkit.representations;

import org.jspecify.annotations.NullMarked;
