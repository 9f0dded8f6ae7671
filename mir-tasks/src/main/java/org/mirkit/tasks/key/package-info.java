/**
 * The key of a track, or its keys over time, of 24; and mir_eval's weighted score for them, by
 * duration.
 *
 * <p>Conventions: outputs are named {@code C:major} … {@code B:minor}; labels are read as {@link
 * org.mirkit.api.music.KeyLabel} has them. Entry types: {@link
 * org.mirkit.tasks.key.KeyProviders#KEY}, {@link org.mirkit.tasks.key.KeyProviders#LOCAL_KEY}.
 * Depends on {@code org.mirkit.tasks.input}, {@code .segment} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.key;

import org.jspecify.annotations.NullMarked;
