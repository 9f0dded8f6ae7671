package org.mirkit.tasks.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.tasks.input.Annotations;
import org.mirkit.tasks.segment.Overlay;

/**
 * Two descriptions of one form over the same span, as mir_eval.util's {@code adjust_intervals}
 * makes them: from 0 s to the end of the reference, the estimate cut or filled. What is filled in
 * has the labels {@code __T_MIN} and {@code __T_MAX}, of which each counts as a section.
 *
 * @param reference sections in the order of time
 * @param estimate sections over the same span
 */
record SectionPair(List<TimedLabel> reference, List<TimedLabel> estimate) {
  private static final String BEFORE = "__T_MIN";
  private static final String AFTER = "__T_MAX";

  /** Boundaries closer than this are one, as in mir_eval, which keeps five decimals. */
  private static final double BOUNDARIES_PER_SECOND = 1e5;

  /** Brings both to the span of the reference; refuses annotations that are no segmentations. */
  static SectionPair of(Annotation reference, Annotation estimate) {
    List<TimedLabel> wanted = sections(reference);
    List<TimedLabel> found = sections(estimate);
    double end = Overlay.end(wanted, found);
    return new SectionPair(within(end, wanted), within(end, found));
  }

  private static List<TimedLabel> sections(Annotation annotation) {
    return Annotations.require(Segmentation.class, SegmentTask.ANNOTATION, annotation).segments();
  }

  private static List<TimedLabel> within(double end, List<TimedLabel> sections) {
    List<TimedLabel> within = new ArrayList<>();
    double first = sections.get(0).startSeconds();
    if (first > 0) {
      within.add(new TimedLabel(0, Math.min(first, end), BEFORE));
    }
    for (TimedLabel section : sections) {
      if (section.startSeconds() < end) {
        double until = Math.min(section.endSeconds(), end);
        within.add(new TimedLabel(section.startSeconds(), until, section.label()));
      }
    }
    if (last(within).endSeconds() < end) {
      within.add(new TimedLabel(last(within).endSeconds(), end, AFTER));
    }
    return within;
  }

  private static TimedLabel last(List<TimedLabel> sections) {
    return sections.get(sections.size() - 1);
  }

  /** Where sections begin and end, ascending, each once. */
  static double[] boundaries(List<TimedLabel> sections, boolean trim) {
    double[] all =
        sections.stream()
            .flatMap(section -> Stream.of(section.startSeconds(), section.endSeconds()))
            .mapToDouble(t -> Math.rint(t * BOUNDARIES_PER_SECOND) / BOUNDARIES_PER_SECOND)
            .sorted()
            .distinct()
            .toArray();
    return trim ? DoubleStream.of(all).skip(1).limit(Math.max(0, all.length - 2)).toArray() : all;
  }
}
