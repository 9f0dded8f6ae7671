/**
 * Tasks that give a track one of K classes, such as its genre or mood: how class labels become
 * targets for a network and how its scores become labels again.
 *
 * <p>Labels are compared as they are spelled; a vocabulary that is gathered from a collection is
 * sorted by Unicode code point, so that it is the same on every machine and in every locale. Entry
 * types: {@link org.mirkit.tasks.classification.ClassVocabulary} and {@link
 * org.mirkit.tasks.classification.ClassLabelCodec}. Depends on {@code org.mirkit.tasks.input} and
 * {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.classification;

import org.jspecify.annotations.NullMarked;
