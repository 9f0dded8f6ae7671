package org.mirkit.runner.mixing;

import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.Resampler;
import org.mirkit.api.data.AudioSource;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.ClipChannels;

/**
 * Brings any sound into any format.
 *
 * @param reader decodes files
 * @param resampler changes rates
 */
public record SoundLoader(AudioReader reader, Resampler resampler) {

  /**
   * The whole sound in a format.
   *
   * @throws AudioException if it cannot be read
   */
  AudioClip load(AudioSource source, AudioFormat format) {
    AudioClip clip =
        source instanceof AudioSource.File file
            ? reader.read(file.path())
            : ((AudioSource.Rendered) source).renderer().get();
    return resampler.resample(ClipChannels.mixed(clip, format.channels()), format.sampleRateHz());
  }
}
