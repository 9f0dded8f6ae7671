package org.mirkit.runner.collection;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Facts about tracks as CSV, a row a track. */
public final class CollectionTable {
  private static final List<String> HEADER =
      List.of(
          "track",
          "group",
          "seconds",
          "sample_rate_hz",
          "channels",
          "rms_db",
          "loudness_lufs",
          "peak_db",
          "true_peak_db",
          "clippings",
          "leading_silence_s",
          "trailing_silence_s",
          "silent_share",
          "dc_offset",
          "same_as",
          "problem");
  private static final int SOUND_COLUMNS = 12;

  private CollectionTable() {}

  /** The table with its header. */
  public static String csv(CollectionFacts facts) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord(HEADER);
    for (TrackFacts track : facts.tracks()) {
      List<String> cells = new ArrayList<>();
      cells.add(track.track().id());
      cells.add(track.track().group().orElse(""));
      cells.addAll(
          track
              .sound()
              .map(CollectionTable::cells)
              .orElseGet(() -> Collections.nCopies(SOUND_COLUMNS, "")));
      cells.add(facts.twinsOf(track.track().id()));
      cells.add(track.problem());
      csv.writeRecord(cells);
    }
    return text.toString();
  }

  private static List<String> cells(SoundFacts sound) {
    return List.of(
        number(sound.seconds()),
        Integer.toString(sound.sampleRateHz()),
        Integer.toString(sound.channels()),
        number(sound.rmsDb()),
        number(sound.loudnessLufs()),
        number(sound.peakDb()),
        number(sound.truePeakDb()),
        Long.toString(sound.clippings()),
        number(sound.leadingSilenceSeconds()),
        number(sound.trailingSilenceSeconds()),
        number(sound.silentShare()),
        number(sound.dcOffset()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6f", value);
  }
}
