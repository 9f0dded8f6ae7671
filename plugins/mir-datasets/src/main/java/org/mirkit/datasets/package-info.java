/**
 * Collections of labelled music: {@code folder}, {@code csv}, {@code synth} and {@code tones}.
 *
 * <p>{@link org.mirkit.datasets.DatasetsPlugin} is the way in. Depends on {@code org.mirkit.api}
 * and this plugin's own packages.
 */
@NullMarked
package org.mirkit.datasets;

import org.jspecify.annotations.NullMarked;
