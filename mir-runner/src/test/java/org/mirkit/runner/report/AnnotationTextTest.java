package org.mirkit.runner.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.TimedLabel;

class AnnotationTextTest {
  private static final ChordSequence CHORDS =
      new ChordSequence(
          List.of(new TimedLabel(0, 1.5, "C:maj"), new TimedLabel(1.5, TimedLabel.OPEN_END, "N")));
  private static final PitchCurve CURVE =
      new PitchCurve(
          new double[] {0, 0.01, 0.02},
          new double[] {220, 221.5, 0},
          new boolean[] {true, true, false});

  @Test
  void a_cell_says_it_in_a_phrase() {
    assertEquals("jazz", AnnotationText.phrase(ClassLabel.of("jazz")));
    assertEquals("A:minor", AnnotationText.phrase(KeySequence.ofWhole("A:minor")));
    assertEquals("0.000-1.500 C:maj; 1.500-inf N", AnnotationText.phrase(CHORDS));
    assertEquals("2 of 3 times voiced, 220.0 to 221.5 Hz", AnnotationText.phrase(CURVE));
    assertEquals("0 of 0 times voiced", AnnotationText.phrase(empty()));
  }

  private static Annotation empty() {
    return new PitchCurve(new double[0], new double[0], new boolean[0]);
  }

  @Test
  void segments_are_lines_as_in_lab_files() {
    assertEquals(
        List.of("0.000000\t1.500000\tC:maj", "1.500000\tinf\tN"), AnnotationText.lines(CHORDS));
  }

  @Test
  void curves_are_csv() {
    assertEquals(
        List.of(
            "seconds,hz,voiced", "0.000000,220.000,1", "0.010000,221.500,1", "0.020000,0.000,0"),
        AnnotationText.lines(CURVE));
  }

  @Test
  void json_has_numbers_and_null_for_an_open_end() {
    String json = Json.write(AnnotationText.fields(CHORDS)).replaceAll("\\s", "");
    assertEquals(
        "{'segments':[{'start':0.0,'end':1.5,'label':'C:maj'},{'start':1.5,'end':null,'label':'N'}]}"
            .replace('\'', '"'),
        json);
    assertEquals(
        "{'seconds':[0.0,0.01,0.02],'hz':[220.0,221.5,0.0],'voiced':[true,true,false]}"
            .replace('\'', '"'),
        Json.write(AnnotationText.fields(CURVE)).replaceAll("\\s", ""));
  }
}
