/** Tests of rendered notes, chords and melodies. */
@NullMarked
package org.mirkit.datasets.tones;

import org.jspecify.annotations.NullMarked;
