/**
 * When a voice, or any other sources of sound, can be heard.
 *
 * <p>Conventions: a frame is active if a stretch holds at its time; stretches that are made of
 * scores begin and end halfway between frames. Measures go by duration and know no frames. Entry
 * types: {@link org.mirkit.tasks.voice.VoiceProviders#VOICE_ACTIVITY}, {@link
 * org.mirkit.tasks.voice.VoiceProviders#ACTIVITY} and {@link
 * org.mirkit.tasks.voice.VoiceProviders#ACTIVITY_ACCURACY}. Depends on {@code
 * org.mirkit.tasks.input}, {@code .segment} and {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks.voice;

import org.jspecify.annotations.NullMarked;
