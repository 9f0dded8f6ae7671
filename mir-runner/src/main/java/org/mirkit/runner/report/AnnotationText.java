package org.mirkit.runner.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.TimedLabel;

/**
 * Annotations in words: as a phrase in a table's cell, as lines for people and simple programs, and
 * as fields for JSON.
 *
 * <p>Sequences are lines of start, end and label, parted by tabs, as {@code .lab} files have them,
 * an open end being {@code inf}; a curve is CSV.
 */
public final class AnnotationText {
  private AnnotationText() {}

  /** In a few words. */
  public static String phrase(Annotation annotation) {
    if (annotation instanceof ClassLabel label) {
      return label.label();
    }
    if (annotation instanceof ChordSequence chords) {
      return phrase(chords.segments());
    }
    if (annotation instanceof KeySequence keys) {
      return phrase(keys.segments());
    }
    return annotation instanceof PitchCurve curve ? phrase(curve) : annotation.toString();
  }

  private static String phrase(List<TimedLabel> segments) {
    TimedLabel first = segments.get(0);
    if (segments.size() == 1 && first.startSeconds() == 0 && first.isOpen()) {
      return first.label();
    }
    return String.join(
        "; ",
        segments.stream()
            .map(s -> format("%.3f-%.3f %s", s.startSeconds(), s.endSeconds(), s.label()))
            .toList());
  }

  private static String phrase(PitchCurve curve) {
    int voiced = 0;
    double lowest = Double.POSITIVE_INFINITY;
    double highest = 0;
    for (int i = 0; i < curve.size(); i++) {
      if (curve.voicedAt(i)) {
        voiced++;
        lowest = Math.min(lowest, curve.hzAt(i));
        highest = Math.max(highest, curve.hzAt(i));
      }
    }
    String share = voiced + " of " + curve.size() + " times voiced";
    return voiced == 0 ? share : share + format(", %.1f to %.1f Hz", lowest, highest);
  }

  /** Line by line. */
  public static List<String> lines(Annotation annotation) {
    if (annotation instanceof ChordSequence chords) {
      return lines(chords.segments());
    }
    if (annotation instanceof KeySequence keys) {
      return lines(keys.segments());
    }
    return annotation instanceof PitchCurve curve ? lines(curve) : List.of(phrase(annotation));
  }

  private static List<String> lines(List<TimedLabel> segments) {
    return segments.stream()
        .map(
            s ->
                s.isOpen()
                    ? format("%.6f\tinf\t%s", s.startSeconds(), s.label())
                    : format("%.6f\t%.6f\t%s", s.startSeconds(), s.endSeconds(), s.label()))
        .toList();
  }

  private static List<String> lines(PitchCurve curve) {
    List<String> lines = new ArrayList<>(List.of("seconds,hz,voiced"));
    for (int i = 0; i < curve.size(); i++) {
      lines.add(format("%.6f,%.3f,%d", curve.timeOf(i), curve.hzAt(i), curve.voicedAt(i) ? 1 : 0));
    }
    return lines;
  }

  /** By name, for JSON, where an open end is null. */
  public static Map<String, Object> fields(Annotation annotation) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (annotation instanceof ClassLabel label) {
      fields.put("label", label.label());
      fields.put("probabilities", label.probabilities());
    } else if (annotation instanceof ChordSequence chords) {
      fields.put("segments", segments(chords.segments()));
    } else if (annotation instanceof KeySequence keys) {
      fields.put("segments", segments(keys.segments()));
    } else if (annotation instanceof PitchCurve curve) {
      fields.put("seconds", curve.timesSeconds());
      fields.put("hz", curve.hz());
      fields.put("voiced", curve.voiced());
    } else {
      fields.put("label", annotation.toString());
    }
    return fields;
  }

  private static List<Map<String, Object>> segments(List<TimedLabel> segments) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (TimedLabel segment : segments) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("start", segment.startSeconds());
      row.put("end", segment.endSeconds());
      row.put("label", segment.label());
      rows.add(row);
    }
    return rows;
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values).replace("Infinity", "inf");
  }
}
