/**
 * The most probable path through states (Viterbi 1967), in the log domain, and the decoder made of
 * it.
 *
 * <p>Conventions: a score counts as the probability of its state, and never as less than 1e-9, so
 * that no frame rules a path out alone. Entry types: {@link
 * org.mirkit.tasks.decoding.viterbi.Viterbi}, which other packages give {@link
 * org.mirkit.tasks.decoding.viterbi.Transitions} of their own, and {@link
 * org.mirkit.tasks.decoding.viterbi.ViterbiProviders#VITERBI}. Depends on {@code .decoding}.
 */
@NullMarked
package org.mirkit.tasks.decoding.viterbi;

import org.jspecify.annotations.NullMarked;
