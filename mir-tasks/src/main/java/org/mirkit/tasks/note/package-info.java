/**
 * Names of notes, which chords, keys and pitches are written with.
 *
 * <p>Convention: pitch classes count from C = 0, with the sharps and flats that are usual in keys.
 * Entry type: {@link org.mirkit.tasks.note.PitchClassName}. Depends on the JDK only.
 */
@NullMarked
package org.mirkit.tasks.note;

import org.jspecify.annotations.NullMarked;
