/**
 * Genre: which of K classes a track belongs to, as its listeners sort it.
 *
 * <p>Entry type: {@link org.mirkit.tasks.genre.GenreProviders#GENRE}. Depends on {@code
 * org.mirkit.tasks.classification} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.genre;

import org.jspecify.annotations.NullMarked;
