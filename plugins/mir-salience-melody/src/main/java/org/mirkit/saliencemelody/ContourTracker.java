package org.mirkit.saliencemelody;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.mirkit.saliencemelody.SaliencePeaks.Peak;

/**
 * Joins peaks of neighbouring frames to contours, each from the most salient peak that is left, to
 * both sides (Salamon and Gómez 2012, section II-C).
 *
 * @param peaks free ones, which it takes
 * @param jump how far a contour moves from frame to frame, in pitches
 * @param gapFrames how long it goes on through weak peaks
 */
record ContourTracker(SaliencePeaks peaks, double jump, int gapFrames) {

  List<Contour> contours() {
    List<Contour> contours = new ArrayList<>();
    for (Peak peak : peaks.strongest()) {
      if (!peak.taken) {
        contours.add(around(peak));
      }
    }
    return contours;
  }

  private Contour around(Peak start) {
    start.taken = true;
    Deque<Peak> line = new ArrayDeque<>(List.of(start));
    follow(start, 1, line);
    follow(start, -1, line);
    double total = line.stream().mapToDouble(peak -> peak.salience).sum();
    int[] pitches = line.stream().mapToInt(peak -> peak.pitch).toArray();
    return new Contour(line.getFirst().frame, pitches, total);
  }

  private void follow(Peak start, int direction, Deque<Peak> line) {
    Peak last = start;
    int weak = 0;
    for (int t = start.frame + direction; t >= 0 && t < peaks.size(); t += direction) {
      Peak next = peaks.nearest(t, last.pitch, jump);
      weak = next == null || next.strong ? 0 : weak + 1;
      if (next == null || weak > gapFrames) {
        return;
      }
      next.taken = true;
      if (direction > 0) {
        line.addLast(next);
      } else {
        line.addFirst(next);
      }
      last = next;
    }
  }
}
