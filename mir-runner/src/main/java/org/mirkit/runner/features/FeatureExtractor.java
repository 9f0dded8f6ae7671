package org.mirkit.runner.features;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.runner.audio.AudioReader;

/**
 * The one way from a sound source to features: decode at native rate, mix, resample to what the
 * representation asks for, extract. Training and prediction both take it, so that a model never
 * hears anything else than what it was trained on.
 *
 * @param reader decodes files
 * @param resampler brings sound to the representation's rate
 * @param representation what the model sees
 */
public record FeatureExtractor(
    AudioReader reader, Resampler resampler, Representation representation) {

  /**
   * The features of a sound. Where resampler and representation say how far they hear, or a survey
   * finds out what they need to know of the whole, a long file passes through piece by piece, in
   * memory that grows with the features alone; the values are the same.
   *
   * @throws AudioException if it cannot be read, or is too short for a single frame
   */
  public Features features(AudioSource source) {
    return source instanceof AudioSource.File file
        ? new FileExtraction(this, file).features()
        : extract(source.name(), load(source));
  }

  /**
   * The sound in the format that the representation asks for.
   *
   * @throws AudioException if it cannot be read
   */
  public AudioClip load(AudioSource source) {
    AudioFormat wanted = representation.spec().input();
    if (source instanceof AudioSource.File file) {
      return resampler.resample(reader.read(file, wanted.channels()), wanted.sampleRateHz());
    }
    AudioClip clip = ((AudioSource.Rendered) source).renderer().get();
    if (clip.format().channels() != wanted.channels()) {
      throw new AudioException(
          "%s: is rendered with %s; the representation asks for %s"
              .formatted(source.name(), clip.format(), wanted));
    }
    return resampler.resample(clip, wanted.sampleRateHz());
  }

  /**
   * The sound at the rate that the representation asks for, in its own channels.
   *
   * @throws AudioException if it cannot be read
   */
  public AudioClip loadInOwnChannels(AudioSource source) {
    AudioClip clip =
        source instanceof AudioSource.File file
            ? reader.read(file.path())
            : ((AudioSource.Rendered) source).renderer().get();
    return resampler.resample(clip, representation.spec().input().sampleRateHz());
  }

  /**
   * The features of a clip that {@link #load} returned.
   *
   * @param name of the source, for messages
   * @throws AudioException if the clip is too short for a single frame
   */
  public Features extract(String name, AudioClip clip) {
    requireFrames(name, representation.frames(clip.length()), clip.length(), clip.sampleRateHz());
    try {
      return representation.extract(clip);
    } catch (AudioException e) {
      throw new AudioException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * Refuses a sound that is shorter than the representation's first frame.
   *
   * @throws AudioException if there is no frame
   */
  public static void requireFrames(String name, int frames, long samples, int sampleRateHz) {
    if (frames < 1) {
      throw new AudioException(
          "%s: has %d samples at %d Hz (%.3f s), too short for one frame of the representation"
              .formatted(name, samples, sampleRateHz, (double) samples / sampleRateHz));
    }
  }
}
