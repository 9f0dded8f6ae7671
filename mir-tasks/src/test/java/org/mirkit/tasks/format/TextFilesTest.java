package org.mirkit.tasks.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mirkit.api.data.Activity;
import org.mirkit.api.data.Annotation;
import org.mirkit.api.data.Beat;
import org.mirkit.api.data.Beats;
import org.mirkit.api.data.ChordSequence;
import org.mirkit.api.data.ClassLabel;
import org.mirkit.api.data.KeySequence;
import org.mirkit.api.data.MultiPitch;
import org.mirkit.api.data.Notes;
import org.mirkit.api.data.Onsets;
import org.mirkit.api.data.PitchCurve;
import org.mirkit.api.data.Segmentation;
import org.mirkit.api.data.Tags;
import org.mirkit.api.data.Tempo;
import org.mirkit.api.data.TimedLabel;
import org.mirkit.api.plugin.NoParameters;
import org.mirkit.testkit.reference.SharedReference;

/** What texts say, and in what words they are refused. */
class TextFilesTest {
  @TempDir Path folder;

  private FileText lab() {
    return new FileText(FormatProviders.LAB.create(new NoParameters()), folder);
  }

  private FileText mirex() {
    return new FileText(FormatProviders.MIREX.create(new NoParameters()), folder);
  }

  private FileText csv() {
    return new FileText(FormatProviders.CSV.create(new NoParameters()), folder);
  }

  private FileText audacity() {
    return new FileText(FormatProviders.AUDACITY.create(new NoParameters()), folder);
  }

  @Test
  void byte_order_marks_line_ends_comments_and_blank_lines_say_nothing() {
    ChordSequence expected =
        new ChordSequence(
            List.of(new TimedLabel(0, 1.5, "C:maj"), new TimedLabel(1.5, 2, "G:7/3")));
    assertEquals(
        expected,
        lab()
            .read(
                ChordSequence.class,
                "\uFEFF# by hand\r\n0 1.5 C:maj\r\n\r\n1.5\t2e0 \t G:7/3 \r\n"));
    assertEquals(
        expected,
        csv()
            .read(
                ChordSequence.class,
                "\uFEFF# by hand\r\nLabel,Start,note,end\r\nC:maj,0,sure,1.5\r\n\"G:7/3\",1.5,,2"));
    assertEquals(
        new Onsets(new double[] {0.5, 1}), mirex().read(Onsets.class, "# onsets\r0.5\r1.0\r"));
  }

  @Test
  void an_open_end_is_the_end_of_the_recording_where_that_is_known() {
    KeySequence keys = KeySequence.ofWhole("A:minor");
    assertEquals("0.0\tinf\tA:minor\n", lab().write(keys));
    assertEquals("0.0\t12.5\tA:minor\n", lab().write(keys, 12.5));
    assertEquals("start,end,label\n0.0,12.5,A:minor\n", csv().write(keys, 12.5));
    assertEquals(keys, lab().read(KeySequence.class, lab().write(keys)));
    assertEquals(keys, csv().read(KeySequence.class, csv().write(keys)));
    audacity().assertNotWritten(keys, "a track of unknown length");
  }

  @Test
  void what_is_wrong_is_told_with_its_line() {
    lab()
        .assertRefused(
            ChordSequence.class, "0 1 C\n\n1 zwei G\n", ":3: found 'zwei'; expected an end");
    lab().assertRefused(ChordSequence.class, "0 1 C\n2 1 G\n", ":2: 'G' lasts from 2.0 s to 1.0 s");
    lab()
        .assertRefused(ChordSequence.class, "0 1 C\n1 2\n", ":2: found '1 2'; expected start, end");
    lab()
        .assertRefused(
            ChordSequence.class,
            "#\n0 1 C\n1 3 G\n2 4 A\n4 5 B\n",
            ":4: segment 3 ('A' from 2.0 s)");
    lab().assertRefused(ChordSequence.class, "# nothing\n", ": there is no segment");
    mirex().assertRefused(Onsets.class, "0.1\n0.2 snare\n", ":2: found '0.2 snare'");
    mirex().assertRefused(Onsets.class, "0.2\n0.1\n", ":2: time 2 of onsets is 0.1 s");
    mirex().assertRefused(Onsets.class, "0x1p3\n", ":1: found '0x1p3'");
    mirex().assertRefused(Onsets.class, "NaN\n", ":1: found 'NaN'");
    mirex().assertRefused(Beats.class, "0.1 0\n", ":1: found the position '0'");
    mirex().assertRefused(Tempo.class, "60 120 0.5\n70 140 0.5\n", ":2: found 2 tempi");
    mirex().assertRefused(Tempo.class, "60 120 2\n", ":1: the first tempo has a weight of 2.0");
    mirex().assertRefused(PitchCurve.class, "0.1 220\n0.2\n", ":2: found 1 columns, '0.2'");
    mirex().assertRefused(KeySequence.class, "A minor\nB minor\n", ":2: found 2 lines");
    csv().assertRefused(Beats.class, "", ": is empty; expected a header with the columns seconds");
    csv().assertRefused(Beats.class, "#\nbeat\n1\n", ":2: has the columns beat; expected seconds");
    csv()
        .assertRefused(
            Beats.class, "seconds\n1\nx\n", ":3: found 'x'; expected a number in column");
    csv().assertRefused(Tags.class, "tag,strength\na,1\na,1\n", ":3: 'a' is there twice");
    csv().assertRefused(Tags.class, "tag,strength\na\n", ":2: found 1 cells; expected 2");
    csv().assertRefused(ClassLabel.class, "label,chosen\na,0\n", ":2: 0 classes are chosen");
    audacity().assertRefused(Onsets.class, "1\t2\tx\n", ":1: found a region from 1.0 s to 2.0 s");
    audacity().assertRefused(Segmentation.class, "1 2 x\n", ":1: found '1 2 x'; expected start");
  }

  @Test
  void what_a_line_cannot_say_is_refused() {
    Segmentation broken = new Segmentation(List.of(new TimedLabel(0, 1, "a\nb")));
    lab().assertNotWritten(broken, "has a line end in it");
    assertEquals(broken, csv().read(Segmentation.class, csv().write(broken)));
    Segmentation blank = new Segmentation(List.of(new TimedLabel(0, 1, " a")));
    lab().assertNotWritten(blank, "begins or ends with a blank");
    audacity()
        .assertNotWritten(
            new Segmentation(List.of(new TimedLabel(0, 1, "a\tb"))), "has a tab in it");
    mirex().assertNotWritten(Examples.keys(), "there are 3 keys");
    mirex()
        .assertNotWritten(
            new KeySequence(List.of(new TimedLabel(0, 9, "C:major"))), "lasts from 0.0 s to 9.0 s");
  }

  @Test
  void MIREX_writes_what_mir_eval_reads() {
    assertEquals("A minor\n", mirex().write(KeySequence.ofWhole("A:minor")));
    assertEquals(
        "0.0\t0.0\n0.01\t220.0\n0.02\t-110.0\n",
        mirex()
            .write(
                new PitchCurve(
                    new double[] {0, 0.01, 0.02},
                    new double[] {0, 220, 110},
                    new boolean[] {false, true, false})));
    assertEquals(
        "0.5\n1.0\t1\n",
        mirex().write(new Beats(List.of(new Beat(0.5, Beat.UNKNOWN_POSITION), new Beat(1, 1)))));
    assertEquals("120.0\t0.0\t1.0\n", mirex().write(Tempo.of(120)));
  }

  @Test
  void Audacity_writes_points_twice_and_its_frequencies_are_passed_over() {
    assertEquals("0.5\t0.5\t\n", audacity().write(new Onsets(new double[] {0.5})));
    assertEquals(
        new Activity(List.of(new TimedLabel(0.5, 1, "lead vocal"))),
        audacity()
            .read(Activity.class, "0.500000\t1.000000\tlead vocal\n\\\t220.000000\t880.000000\n"));
  }

  @Test
  void tables_may_leave_out_what_is_not_known() {
    assertEquals(
        new Beats(List.of(new Beat(1, Beat.UNKNOWN_POSITION))),
        csv().read(Beats.class, "seconds\n1\n"));
    assertEquals(
        new Beats(List.of(new Beat(1, 3))),
        csv().read(Beats.class, "seconds,,,position\n1,a,b,3\n"));
    assertEquals(Tempo.of(120), csv().read(Tempo.class, "bpm\n120\n"));
    assertEquals(ClassLabel.of("a"), csv().read(ClassLabel.class, "label,chosen\na,1\n"));
    assertEquals("tag,strength\n\"#1\",1.0\n", csv().write(new Tags(Map.of("#1", 1.0))));
  }

  @Property
  void every_number_is_read_as_it_was_written(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    Assume.that(Double.isFinite(value));
    assertEquals(value, Decimals.number(Decimals.text(value), "a number"));
    assertFalse(Decimals.text(value).contains("E"));
  }

  /** The files of mir_eval 0.8 that are meant to be read. */
  @Test
  void files_of_mir_eval_are_read() throws IOException {
    Map<String, Class<? extends Annotation>> types =
        Map.of(
            "onset", Onsets.class,
            "beat", Beats.class,
            "tempo", Tempo.class,
            "melody", PitchCurve.class,
            "multipitch", MultiPitch.class,
            "transcription", Notes.class,
            "transcription_velocity", Notes.class,
            "key", KeySequence.class,
            "chord", ChordSequence.class,
            "segment", Segmentation.class);
    Path root = SharedReference.require("fixtures/mir_eval");
    for (var type : types.entrySet()) {
      try (var files = Files.list(root.resolve(type.getKey()))) {
        for (Path file :
            files.filter(f -> f.getFileName().toString().matches("(ref|est)\\d.*")).toList()) {
          mirex().format().read(file, type.getValue());
        }
      }
    }
  }
}
