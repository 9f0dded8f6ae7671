/**
 * The dataset {@code nsynth} for mirkit.
 *
 * <p>Entry type: {@link org.mirkit.nsynth.NsynthPlugin}. Depends on {@code org.mirkit.api} and on
 * Jackson, which the plugin brings along.
 */
@NullMarked
package org.mirkit.nsynth;

import org.jspecify.annotations.NullMarked;
