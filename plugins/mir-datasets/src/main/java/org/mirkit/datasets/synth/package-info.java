/**
 * Music that the JVM renders itself, so that a fresh machine needs no data: four styles, played by
 * artists with habits of their own.
 *
 * <p>{@link org.mirkit.datasets.synth.SynthDataset} makes the tracks, a {@link
 * org.mirkit.datasets.synth.Piece} is one of them, and each {@link org.mirkit.datasets.synth.Style}
 * is played by rules from a seed.
 *
 * <p>Conventions: equal recipes give bitwise equal clips on every JVM. So there is no {@code
 * Math.sin}, {@code exp} or {@code pow} here (their last bit is the platform's choice), only
 * arithmetic, which is strict since Java 17, and {@code StrictMath}; and chance comes from {@link
 * org.mirkit.datasets.synth.Dice}, not from a generator that a JDK may change. Depends on {@code
 * org.mirkit.api} only.
 */
@NullMarked
package org.mirkit.datasets.synth;

import org.jspecify.annotations.NullMarked;
