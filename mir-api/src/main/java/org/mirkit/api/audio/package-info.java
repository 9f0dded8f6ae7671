/**
 * Sound as numbers: clips, streams, the decoders that make them from files, and the time grid that
 * every frame time comes from.
 *
 * <p>Conventions: samples are 32-bit floats with full scale at ±1; times are in seconds from the
 * first sample. Depends on {@code org.mirkit.api.plugin}.
 */
@NullMarked
package org.mirkit.api.audio;

import org.jspecify.annotations.NullMarked;
