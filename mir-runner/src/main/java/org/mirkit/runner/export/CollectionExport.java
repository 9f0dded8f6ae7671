package org.mirkit.runner.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.audio.AudioClip;
import org.mirkit.api.data.AudioSource;
import org.mirkit.api.data.Track;
import org.mirkit.api.run.Executor;
import org.mirkit.api.run.Job;
import org.mirkit.api.run.Progress;
import org.mirkit.runner.annotation.NamedFormat;
import org.mirkit.runner.audio.AudioDigest;
import org.mirkit.runner.audio.AudioReader;
import org.mirkit.runner.io.AtomicFile;
import org.mirkit.runner.io.IoReason;

/**
 * Writes a collection as files that any program reads: the sound of each track, what is said about
 * it, and a table of all. Sound that stands there already is not made again.
 */
public final class CollectionExport {
  /** The table of what was written. */
  public static final String TABLE = "tracks.csv";

  private final AudioReader reader;
  private final SoundWriter writer;
  private final NamedFormat format;
  private final String annotator;

  /**
   * An export.
   *
   * @param format of the files of labels
   * @param annotator who says what they say
   */
  public CollectionExport(
      AudioReader reader, SoundWriter writer, NamedFormat format, String annotator) {
    this.reader = reader;
    this.writer = writer;
    this.format = format;
    this.annotator = annotator;
  }

  /** Writes sound. */
  public interface SoundWriter {

    /** How it writes, in a word: a file that was written otherwise is written again. */
    String encoding();

    /**
     * Writes a WAV file, whole or not at all.
     *
     * @throws DataException if it cannot be written
     */
    void write(Path file, AudioClip clip);
  }

  /**
   * What stands in the folder now.
   *
   * @param table of the tracks that do
   * @param written how many of them
   * @param earlier how many of those had their sound there before
   * @param leftOut the types of annotations that the format cannot hold
   * @param failed why a track is not there, by id
   */
  public record Exported(
      Path table,
      int written,
      int earlier,
      SortedSet<String> leftOut,
      SortedMap<String, String> failed) {}

  /**
   * Sees to it that all tracks stand in a folder.
   *
   * @throws DataException if nothing can be written there
   */
  public Exported export(List<Track> tracks, Path folder, Executor executor, Progress progress) {
    Map<String, Path> stems = TrackStems.of(tracks, folder);
    Work work = new Work(new LabelFiles(format, annotator, tracks), log(folder), progress);
    Map<String, Track> byId =
        tracks.stream().collect(Collectors.toMap(Track::id, track -> track, (a, b) -> a));
    progress.start("tracks", tracks.size());
    executor.execute(
        tracks.stream().map(track -> new Job("export", "", track.id())).toList(),
        job -> work.write(byId.get(job.trackId()), stems.get(job.trackId())),
        work);
    progress.done();
    List<Track> written =
        tracks.stream().filter(track -> !work.failed.containsKey(track.id())).toList();
    Path table = folder.resolve(TABLE);
    writeTable(table, written, stems);
    return new Exported(
        table,
        written.size(),
        work.earlier.get(),
        work.labels.leftOut(),
        new TreeMap<>(work.failed));
  }

  private static SoundLog log(Path folder) {
    try {
      Files.createDirectories(folder);
      return new SoundLog(folder);
    } catch (IOException e) {
      throw new DataException(folder + ": cannot be written to: " + IoReason.of(e), e);
    }
  }

  private static void writeTable(Path table, List<Track> tracks, Map<String, Path> stems) {
    Map<String, Path> sounds = new TreeMap<>();
    stems.forEach((id, stem) -> sounds.put(id, sound(stem)));
    String csv = TrackList.csv(tracks, sounds, table.toAbsolutePath().getParent());
    try {
      AtomicFile.write(table, out -> out.write(csv.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new DataException(table + ": cannot be written: " + IoReason.of(e), e);
    }
  }

  private static Path sound(Path stem) {
    return stem.resolveSibling(stem.getFileName() + ".wav");
  }

  /** What is done for each track, and what came of it. */
  private final class Work implements Executor.Listener {
    private final LabelFiles labels;
    private final SoundLog log;
    private final Progress progress;
    private final AtomicInteger earlier = new AtomicInteger();
    private final Map<String, String> failed = new ConcurrentHashMap<>();

    Work(LabelFiles labels, SoundLog log, Progress progress) {
      this.labels = labels;
      this.log = log;
      this.progress = progress;
    }

    /** Labels are always written, for they cost nothing and may have changed. */
    void write(Track track, Path stem) {
      Path sound = sound(stem);
      String origin = writer.encoding() + " " + AudioDigest.of(track.audio());
      if (log.has(track.id(), origin) && Files.isRegularFile(sound)) {
        earlier.incrementAndGet();
        labels.write(track, stem, reader.durationSeconds(sound));
        return;
      }
      AudioClip clip = clip(track.audio());
      writer.write(sound, clip);
      labels.write(track, stem, clip.seconds());
      note(track.id(), origin);
    }

    private AudioClip clip(AudioSource source) {
      return source instanceof AudioSource.File file
          ? reader.read(file.path())
          : ((AudioSource.Rendered) source).renderer().get();
    }

    private void note(String track, String origin) {
      try {
        log.add(track, origin);
      } catch (IOException e) {
        throw new DataException("it cannot be noted what is done: " + IoReason.of(e), e);
      }
    }

    @Override
    public void done(Job job) {
      progress.advance(1, "");
    }

    @Override
    public void failed(Job job, Exception cause) {
      String reason = cause instanceof MirException ? cause.getMessage() : cause.toString();
      failed.put(job.trackId(), String.valueOf(reason));
      progress.advance(1, failed.size() + " failed");
    }
  }
}
