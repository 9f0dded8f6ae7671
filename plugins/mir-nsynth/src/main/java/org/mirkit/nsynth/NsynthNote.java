package org.mirkit.nsynth;

import java.util.List;

/**
 * What the collection says of a note.
 *
 * @param name also of its file, without the ending
 * @param instrument who plays it
 * @param family of the instrument
 * @param source how the instrument makes its sound
 * @param pitch as MIDI numbers it
 * @param velocity as MIDI numbers it
 * @param qualities of the sound, such as {@code bright}; any number
 */
record NsynthNote(
    String name,
    String instrument,
    String family,
    String source,
    int pitch,
    int velocity,
    List<String> qualities) {}
