package org.mirkit.runner.annotation;

import java.util.Optional;
import org.mirkit.api.data.Recording;
import org.mirkit.api.data.TimedLabel;

/**
 * What a person says of a recording; the rest is told by the file that is read, as far as it does.
 *
 * @param durationSeconds how long it lasts
 * @param annotator who describes it
 */
public record SaidRecording(Optional<Double> durationSeconds, Optional<String> annotator) {
  private static final String NOBODY = "unknown";

  /**
   * All that is known.
   *
   * @param file what the file says
   * @param fileName what the track is called where nobody says so
   */
  Recording with(Optional<Recording> file, String fileName) {
    return new Recording(
        said(file.map(Recording::title)).orElse(fileName),
        durationSeconds.or(() -> file.map(Recording::durationSeconds)).orElse(TimedLabel.OPEN_END),
        annotator.or(() -> said(file.map(Recording::annotator))).orElse(NOBODY));
  }

  private static Optional<String> said(Optional<String> text) {
    return text.filter(words -> !words.isBlank());
  }
}
