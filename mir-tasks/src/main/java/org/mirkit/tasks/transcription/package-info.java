/**
 * Notes with onset, offset, pitch and perhaps velocity, and the measures of transcription as
 * mir_eval has them.
 *
 * <p>Conventions: an onset is at the frame nearest to it, a note sounds up to the frame nearest to
 * its offset, and for one frame at least. Outputs are named after what they say and the note:
 * {@code onset A4}, {@code frame A4}, {@code velocity A4}. Entry types: {@link
 * org.mirkit.tasks.transcription.TranscriptionProviders#NOTES}, {@link
 * org.mirkit.tasks.transcription.TranscriptionProviders#NOTE_ACCURACY} and {@link
 * org.mirkit.tasks.transcription.TranscriptionProviders#VELOCITY_ACCURACY}. Depends on {@code
 * org.mirkit.tasks.input}, {@code .matching}, {@code .note}, {@code .tally} and {@code
 * org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.transcription;

import org.jspecify.annotations.NullMarked;
