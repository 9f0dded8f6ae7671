/**
 * Notes as standard MIDI files.
 *
 * <p>Conventions: times are written in steps of 0.1 ms; pitch as the nearest key of equal
 * temperament on A4 = 440 Hz and a pitch bend over two semitones, in steps of 0.024 cents; notes
 * that need different bends lie in different channels. Channel 10 is percussion and is not read.
 * Velocities are whole numbers from 1 to 127. Entry type: {@link
 * org.mirkit.tasks.format.midi.MidiProviders#MIDI}. Depends on {@code org.mirkit.tasks.format},
 * {@code org.mirkit.api} and {@code javax.sound.midi}.
 */
@NullMarked
package org.mirkit.tasks.format.midi;

import org.jspecify.annotations.NullMarked;
