/**
 * Energy of the pitch classes, whatever the octave: chroma from the spectrogram, from constant-Q
 * and variable-Q transforms, quantised and smoothed (CENS), and the tonal centroids made from it.
 *
 * <p>Conventions are librosa 0.11's: pitch class 0 is C; the tuning is estimated from the sound
 * unless given; a frame whose norm is zero stays zero.
 *
 * <p>Entry types: {@link org.mirkit.representations.chroma.ChromaProviders#CHROMA_STFT}, {@link
 * org.mirkit.representations.chroma.ChromaProviders#CHROMA_CQT}, {@link
 * org.mirkit.representations.chroma.ChromaProviders#CHROMA_VQT}, {@link
 * org.mirkit.representations.chroma.ChromaProviders#CHROMA_CENS}, {@link
 * org.mirkit.representations.chroma.ChromaProviders#TONNETZ}. Depends on {@code org.mirkit.api} and
 * the packages {@code .dsp}, {@code .tuning} and {@code .cqt} beside it.
 */
@NullMarked
package org.mirkit.representations.chroma;

import org.jspecify.annotations.NullMarked;
