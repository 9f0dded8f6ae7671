/**
 * Single notes, dyads, triads and short melodies that the JVM renders itself, with labels that are
 * exact: for small networks and pitch trackers, tested on octaves, timbres or noise that they have
 * not heard.
 *
 * <p>{@link org.mirkit.datasets.tones.TonesDataset} makes the tracks, a {@link
 * org.mirkit.datasets.tones.Take} is one of them: {@link org.mirkit.datasets.tones.Tone}s, their
 * sound and what is known about it.
 *
 * <p>Conventions are those of {@code org.mirkit.datasets.synth}: equal recipes give bitwise equal
 * clips on every JVM. A4 has 440 Hz, C4 is the middle C. Depends on {@code .synth} and {@code
 * org.mirkit.api}.
 */
@NullMarked
package org.mirkit.datasets.tones;

import org.jspecify.annotations.NullMarked;
