/**
 * Representations made of other representations: stacked, widened by their neighbouring frames,
 * scaled, thinned out, held over beats. They know nothing of what they are made of but its {@link
 * org.mirkit.api.representation.FeatureSpec}.
 *
 * <p>Entry types: {@link org.mirkit.representations.combine.CombineProviders#BEAT_SYNC}, {@link
 * org.mirkit.representations.combine.CombineProviders#CONCAT}, {@link
 * org.mirkit.representations.combine.CombineProviders#CONTEXT}, {@link
 * org.mirkit.representations.combine.CombineProviders#NORMALIZE} and {@link
 * org.mirkit.representations.combine.CombineProviders#SUBSAMPLE}. Depends on {@code org.mirkit.api}
 * and {@code org.mirkit.representations.beat}.
 */
@NullMarked
package org.mirkit.representations.combine;

import org.jspecify.annotations.NullMarked;
