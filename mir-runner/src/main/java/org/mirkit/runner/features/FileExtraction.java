package org.mirkit.runner.features;

import java.util.Optional;
import org.mirkit.api.AudioException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.audio.AudioFormat;
import org.mirkit.api.audio.AudioStream;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.representation.Features;
import org.mirkit.api.representation.Representation;
import org.mirkit.api.representation.Survey;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.audio.ResampledStream;
import org.mirkit.runner.audio.SlidingSound;

/**
 * The features of a file of any length, where possible in memory that grows with them alone.
 *
 * <p>A representation that knows how far it hears gets the sound piece by piece. One that needs a
 * {@link Survey} gets a sound of minutes as one clip, because hearing it twice would only cost
 * time; a longer one passes through once for each survey, and then piece by piece. What has neither
 * a reach nor a survey gets the whole file.
 */
final class FileExtraction {
  /** Six minutes at 22.05 kHz, 32 MiB. */
  private static final int LONGEST_CLIP_SAMPLES = 1 << 23;

  private final FeatureExtractor extractor;
  private final AudioSource.File file;
  private final int longestClipSamples;

  FileExtraction(FeatureExtractor extractor, AudioSource.File file) {
    this(extractor, file, LONGEST_CLIP_SAMPLES);
  }

  /**
   * An extraction.
   *
   * @param longestClipSamples a longer sound is surveyed, at the representation's rate
   */
  FileExtraction(FeatureExtractor extractor, AudioSource.File file, int longestClipSamples) {
    this.extractor = extractor;
    this.file = file;
    this.longestClipSamples = longestClipSamples;
  }

  /**
   * All features of the file.
   *
   * @throws AudioException if it cannot be read, or is too short for a single frame
   */
  Features features() {
    try (AudioStream decoded = decoded()) {
      if (isReadWhole(decoded)) {
        return whole(decoded);
      }
      if (extractor.representation().reachSamples().isPresent()) {
        return inPieces(extractor.representation(), resampled(decoded));
      }
      Optional<Features> ofShortSound = ofShortSound(resampled(decoded));
      if (ofShortSound.isPresent()) {
        return ofShortSound.get();
      }
    }
    return inPieces(settled());
  }

  private boolean isReadWhole(AudioStream decoded) {
    Representation representation = extractor.representation();
    int sourceHz = decoded.format().sampleRateHz();
    boolean known =
        representation.reachSamples().isPresent() || representation.survey().isPresent();
    return !known
        || !ResampledStream.canResample(extractor.resampler(), sourceHz, wanted().sampleRateHz());
  }

  /** What a header declares is believed only as far as it says that the sound is long. */
  private Optional<Features> ofShortSound(AudioStream stream) {
    if (stream.declaredLength().orElse(0) > longestClipSamples) {
      return Optional.empty();
    }
    SlidingSound sound = new SlidingSound(stream);
    sound.readTo(longestClipSamples + 1L);
    return sound.ended()
        ? Optional.of(extractor.extract(file.name(), sound.clip(0, sound.end())))
        : Optional.empty();
  }

  private Representation settled() {
    Representation known = extractor.representation();
    for (Optional<Survey> survey = known.survey(); survey.isPresent(); survey = known.survey()) {
      hear(survey.get());
      known = survey.get().settled();
    }
    return known;
  }

  private void hear(Survey survey) {
    try (AudioStream decoded = decoded()) {
      AudioStream stream = resampled(decoded);
      new PiecewiseExtraction(survey.view()).extract(file.name(), stream, survey::add);
    }
  }

  private Features inPieces(Representation settled) {
    try (AudioStream decoded = decoded()) {
      return settled.reachSamples().isPresent()
          ? inPieces(settled, resampled(decoded))
          : whole(decoded);
    }
  }

  private Features inPieces(Representation known, AudioStream stream) {
    return new PiecewiseExtraction(known).extract(file.name(), stream);
  }

  private Features whole(AudioStream decoded) {
    AudioClip clip = AudioReader.drain(decoded);
    return extractor.extract(
        file.name(), extractor.resampler().resample(clip, wanted().sampleRateHz()));
  }

  private AudioStream decoded() {
    return extractor.reader().open(file, wanted().channels());
  }

  private AudioStream resampled(AudioStream decoded) {
    return ResampledStream.of(decoded, extractor.resampler(), wanted().sampleRateHz());
  }

  private AudioFormat wanted() {
    return extractor.representation().spec().input();
  }
}
