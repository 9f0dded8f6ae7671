package org.mirkit.runner.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mirkit.api.DataException;
import org.mirkit.api.MirException;
import org.mirkit.api.PluginException;
import org.mirkit.api.metric.Metric;
import org.mirkit.runner.plugin.PluginCode;

/**
 * Answers with what each metric gathers of each, kept apart track by track, so that they can be put
 * together in other ways: as a whole, by groups, drawn by chance.
 */
public final class Judgement {
  private final List<Metric> metrics;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Scoreboard> boards = new ArrayList<>();

  /** A judgement of nothing yet. */
  public Judgement(List<Metric> metrics) {
    this.metrics = List.copyOf(metrics);
  }

  /** A judgement of all answers. */
  public static Judgement of(List<Metric> metrics, List<Answer> answers) {
    Judgement judgement = new Judgement(metrics);
    answers.forEach(judgement::add);
    return judgement;
  }

  /**
   * Judges an answer.
   *
   * @throws DataException if a metric cannot; the message names the track
   * @throws PluginException if a metric's code fails; the message names its plugin, too
   */
  public void add(Answer answer) {
    Scoreboard board = new Scoreboard(metrics);
    try {
      board.add(answer.reference(), answer.estimate());
    } catch (MirException e) {
      throw new DataException(answer.track() + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      if (PluginCode.at(e).isPresent()) {
        throw new PluginException(answer.track() + ": " + PluginCode.inWords(e), e);
      }
      throw e;
    }
    answers.add(answer);
    boards.add(board);
  }

  /** Takes in what was judged elsewhere by the same metrics. */
  public void addAll(Judgement other) {
    answers.addAll(other.answers);
    boards.addAll(other.boards);
  }

  /** What judged. */
  public List<Metric> metrics() {
    return metrics;
  }

  /** What was judged, in the order in which it came. */
  public List<Answer> answers() {
    return List.copyOf(answers);
  }

  /** The tallies of each answer, in the same order. */
  public List<Scoreboard> boards() {
    return List.copyOf(boards);
  }

  /** The tallies of all answers together. */
  public Scoreboard whole() {
    Scoreboard whole = new Scoreboard(metrics);
    boards.forEach(whole::merge);
    return whole;
  }

  /** Tallies by what chance draws as one: by group, by track where it has none. */
  TreeMap<String, Scoreboard> units() {
    TreeMap<String, Scoreboard> units = new TreeMap<>();
    for (int i = 0; i < boards.size(); i++) {
      units
          .computeIfAbsent(answers.get(i).unit(), unit -> new Scoreboard(metrics))
          .merge(boards.get(i));
    }
    return units;
  }
}
