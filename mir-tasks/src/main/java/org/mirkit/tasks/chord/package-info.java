/**
 * Chords over time, or one chord for a clip: labels reduced to a vocabulary, targets, decoding, and
 * the comparisons and the segmentation scores of mir_eval weighted by duration.
 *
 * <p>Conventions: outputs are named {@code C:maj} … {@code B:min} … {@code N}, quality by quality,
 * and bass by bass ({@code C:maj/3}) where a vocabulary tells inversions apart; with sharps and
 * flats as {@link org.mirkit.api.music.PitchClassName#ALL} has them; a chord that the vocabulary
 * lacks is not scored. Entry type: {@link org.mirkit.tasks.chord.ChordProviders#CHORD}. Depends on
 * {@code org.mirkit.tasks.input}, {@code .segment} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.chord;

import org.jspecify.annotations.NullMarked;
