package org.mirkit.saliencemelody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The peaks of saliences that no contour has taken yet (Salamon and Gómez 2012, section II-C). */
final class SaliencePeaks {
  private final List<List<Peak>> frames = new ArrayList<>();

  /** A peak of a frame. */
  static final class Peak {
    final int frame;
    final int pitch;
    final double salience;
    boolean strong;
    boolean taken;

    Peak(int frame, int pitch, double salience) {
      this.frame = frame;
      this.pitch = pitch;
      this.salience = salience;
    }
  }

  SaliencePeaks(float[][] saliences, SalienceMelodyConfig config) {
    for (int frame = 0; frame < saliences.length; frame++) {
      frames.add(peaks(frame, saliences[frame], config.framePeaks()));
    }
    List<Peak> strong = strongest();
    Spread spread = Spread.of(strong.stream().mapToDouble(peak -> peak.salience).toArray());
    double least = spread.mean() - config.trackPeaks() * spread.deviation();
    strong.stream().filter(peak -> peak.salience < least).forEach(peak -> peak.strong = false);
  }

  private static List<Peak> peaks(int frame, float[] saliences, double share) {
    List<Peak> peaks = new ArrayList<>();
    double greatest = 0;
    for (int pitch = 0; pitch < saliences.length; pitch++) {
      float value = saliences[pitch];
      boolean above = pitch == 0 || value > saliences[pitch - 1];
      if (above && value > 0 && (pitch + 1 == saliences.length || value >= saliences[pitch + 1])) {
        peaks.add(new Peak(frame, pitch, value));
        greatest = Math.max(greatest, value);
      }
    }
    for (Peak peak : peaks) {
      peak.strong = peak.salience >= share * greatest;
    }
    return peaks;
  }

  /** Those with which contours begin, from the greatest down. */
  List<Peak> strongest() {
    return frames.stream()
        .flatMap(List::stream)
        .filter(peak -> peak.strong)
        .sorted(Comparator.comparingDouble((Peak peak) -> -peak.salience))
        .toList();
  }

  /** Number of frames. */
  int size() {
    return frames.size();
  }

  /** The free peak of a frame that is nearest to a pitch, or null; a strong one before others. */
  @Nullable Peak nearest(int frame, int pitch, double within) {
    Peak best = null;
    for (Peak peak : frames.get(frame)) {
      int distance = Math.abs(peak.pitch - pitch);
      if (!peak.taken
          && distance <= within
          && (best == null
              || peak.strong && !best.strong
              || peak.strong == best.strong && distance < Math.abs(best.pitch - pitch))) {
        best = peak;
      }
    }
    return best;
  }
}
