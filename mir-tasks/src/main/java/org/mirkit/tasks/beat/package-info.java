/**
 * Beats and downbeats, and mir_eval's measures for them.
 *
 * <p>Conventions: outputs are {@code beat} and, where asked for, {@code downbeat}; a downbeat is a
 * beat too. Measures leave out the first seconds of a track, as MIREX does, since a tracker needs
 * them to lock in. Entry type: {@link org.mirkit.tasks.beat.BeatProviders#BEAT}. Depends on {@code
 * org.mirkit.tasks.event}, {@code .input}, {@code .tally} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.beat;

import org.jspecify.annotations.NullMarked;
