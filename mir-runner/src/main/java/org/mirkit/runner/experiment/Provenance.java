package org.mirkit.runner.experiment;

import java.util.List;
import java.util.Map;
import org.mirkit.api.data.DatasetCard;
import org.mirkit.api.data.Split;

/**
 * Where a result comes from; the content of {@code run.json}.
 *
 * @param status running, complete, interrupted or failed
 * @param problem why it ended, where it did not end well; else empty
 * @param experiment its name
 * @param started when, ISO 8601
 * @param ended when; empty while it runs
 * @param seed the only source of chance
 * @param mirkit version of the runner and of the SPI
 * @param plugins version of each plugin that the parts or a decoder come from
 * @param jars SHA-256 of the jars of each of these, of which such were loaded, sorted
 * @param jvm name and version
 * @param os name, version and architecture
 * @param processors cores that the JVM sees
 * @param engine what computed the model; empty before a model is trained
 * @param dataset what it learned from, and on what terms
 * @param data digest of the whole data, and of each track's audio
 * @param labels the task's vocabulary, in the order of the model's outputs
 * @param badTracks what could not be used, with the reason
 * @param splits which tracks were on which side, per fold
 */
public record Provenance(
    Status status,
    String problem,
    String experiment,
    String started,
    String ended,
    long seed,
    Map<String, String> mirkit,
    Map<String, String> plugins,
    Map<String, List<String>> jars,
    String jvm,
    String os,
    int processors,
    Map<String, String> engine,
    DatasetCard dataset,
    Data data,
    List<String> labels,
    List<BadTrack> badTracks,
    List<Split> splits) {

  /** How far a run is. */
  public enum Status {
    /** At work, or killed without notice. */
    RUNNING,
    /** All parts are there. */
    COMPLETE,
    /** Stopped by a person; complete folds are there, and it can be continued. */
    INTERRUPTED,
    /** Ended by a problem; complete folds are there. */
    FAILED
  }

  /**
   * What was learned from, by content.
   *
   * @param sha256 over ids, contents and labels of all tracks, sorted by id; empty before they were
   *     read
   * @param tracks digest of each track's audio, by id
   */
  public record Data(String sha256, Map<String, String> tracks) {}
}
