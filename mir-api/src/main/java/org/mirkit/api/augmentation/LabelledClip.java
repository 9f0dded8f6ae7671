package org.mirkit.api.augmentation;

import org.apiguardian.api.API;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.Annotation;

/**
 * Sound with what is said about it, so that both can be changed together.
 *
 * @param clip the sound
 * @param annotation what is true of it
 */
@API(status = API.Status.STABLE, since = "1.0")
public record LabelledClip(AudioClip clip, Annotation annotation) {}
