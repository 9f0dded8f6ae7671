/**
 * Collections of labelled music: {@code folder}, {@code csv} and {@code synth}.
 *
 * <p>{@link org.mirkit.datasets.DatasetsPlugin} is the way in. Depends on {@code org.mirkit.api}
 * and this plugin's own packages.
 */
@NullMarked
package org.mirkit.datasets;

import org.jspecify.annotations.NullMarked;
