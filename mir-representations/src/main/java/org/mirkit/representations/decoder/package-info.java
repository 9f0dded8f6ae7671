/**
 * Reading of uncompressed sound files: WAV (with RF64 and unfinished streams), AIFF and AIFC, AU.
 *
 * <p>Entry types: the providers {@code wav}, {@code aiff} and {@code au}. The parsers are our own
 * and not {@code javax.sound.sampled}'s, which knows neither RF64 nor unfinished streams, gives a
 * truncated file as a shorter one without a word, and draws in the desktop module. No length that a
 * header states is ever allocated; it is compared with the size of the file. Depends on {@code
 * org.mirkit.api} only.
 */
@NullMarked
package org.mirkit.representations.decoder;

import org.jspecify.annotations.NullMarked;
