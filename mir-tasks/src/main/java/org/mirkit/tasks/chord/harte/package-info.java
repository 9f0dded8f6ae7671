/**
 * Chord labels as C. Harte, "Towards Automatic Extraction of Harmony Information from Music
 * Signals" (PhD thesis, Queen Mary University of London, 2010), spells them, and what they sound.
 *
 * <p>Conventions are mir_eval's: degrees from the octave on are left out of the intervals, a bass
 * note that the chord lacks sounds nevertheless. Entry type: {@link
 * org.mirkit.tasks.chord.harte.ChordLabel}. Depends on {@code org.mirkit.tasks.note} and {@code
 * org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.chord.harte;

import org.jspecify.annotations.NullMarked;
