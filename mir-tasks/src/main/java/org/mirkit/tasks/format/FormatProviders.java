package org.mirkit.tasks.format;

import java.util.List;
import org.mirkit.api.data.AnnotationFormat;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.api.plugin.Provider;

/** Annotations in lines of text. */
public final class FormatProviders {

  /** {@link AudacityForms}. */
  public static final Provider<NoParameters, AnnotationFormat> AUDACITY =
      Provider.of(
          AnnotationFormat.class,
          "audacity",
          "Label tracks of Audacity: regions, and points for onsets and beats",
          () -> new TextFormat("audacity", List.of("audacity.txt"), AudacityForms.all()));

  /** Tables as in {@link CsvForms}. */
  public static final Provider<NoParameters, AnnotationFormat> CSV =
      Provider.of(
          AnnotationFormat.class,
          "csv",
          "Tables with a header, for every type of annotation",
          () -> new TextFormat("csv", List.of("csv"), CsvForms.all()));

  /** Labelled stretches of time. */
  public static final Provider<NoParameters, AnnotationFormat> LAB =
      Provider.of(
          AnnotationFormat.class,
          "lab",
          "Text of start, end and label: chords, keys, sections, activity",
          NoParameters.class,
          config ->
              new TextFormat(
                  "lab",
                  List.of("lab"),
                  Parts.STRETCHES.stream().<TextForm<?, ?>>map(TextForm::stretches).toList()));

  /** {@link MirexForms}. */
  public static final Provider<NoParameters, AnnotationFormat> MIREX =
      Provider.of(
          AnnotationFormat.class,
          "mirex",
          "The texts of MIREX and mir_eval: times, tempi, f0, notes, a key, chords",
          () -> new TextFormat("mirex", List.of("txt"), MirexForms.all()));

  private FormatProviders() {}
}
