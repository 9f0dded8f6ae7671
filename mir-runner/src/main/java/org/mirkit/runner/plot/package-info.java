/**
 * Pictures of features, as they stand in papers: a frequency axis in octaves with notes and Hz,
 * time in seconds, a colour bar with its unit.
 *
 * <p>Entry type: {@link org.mirkit.runner.plot.SpectrogramPlot}. Needs no display. Depends on
 * {@code mir-api} and the JDK.
 */
@NullMarked
package org.mirkit.runner.plot;

import org.jspecify.annotations.NullMarked;
