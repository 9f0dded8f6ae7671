package org.mirkit.runner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mirkit.runner.experiment.BadTrack;
import org.mirkit.runner.experiment.DeepFindings;
import org.mirkit.runner.experiment.ExperimentPlan;
import org.mirkit.runner.leak.Leak;
import org.mirkit.runner.leak.LeakPolicy;

/**
 * What a look at all sound and labels of an experiment found, in words.
 *
 * @param plan of the experiment
 * @param findings what was found
 */
public record DeepReport(ExperimentPlan plan, DeepFindings findings) {
  private static final int SHOWN = 10;

  /** The same as a machine reads it. */
  public record Summary(
      PlanReport.Summary plan,
      boolean valid,
      int tracks,
      double seconds,
      List<BadTrack> unreadable,
      List<BadTrack> unfit,
      List<Integer> emptied,
      String onLeak,
      List<Leak> leaks) {}

  public Summary summary() {
    return new Summary(
        PlanReport.summary(plan),
        isValid(),
        findings.tracks(),
        findings.seconds(),
        findings.unreadable(),
        findings.unfit(),
        findings.emptied(),
        plan.config().onLeak().name().toLowerCase(Locale.ROOT),
        findings.leaks());
  }

  private boolean isValid() {
    return !findings.endsRun(plan.config());
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>(PlanReport.lines(plan));
    lines.add(
        String.format(
            Locale.ROOT,
            "heard: %d of %d tracks, %.2f h",
            findings.tracks() - findings.unreadable().size(),
            findings.tracks(),
            findings.seconds() / 3600));
    add(lines, "unreadable", tracks(findings.unreadable()));
    add(lines, "readable but of no use to the task", tracks(findings.unfit()));
    if (!findings.emptied().isEmpty()) {
      lines.add("folds of which a side has no other track: " + findings.emptied());
    }
    if (plan.config().onLeak() == LeakPolicy.ALLOW) {
      lines.add("on two sides of a split: not looked for, since onLeak is allow");
    } else {
      List<String> leaks = findings.leaks().stream().map(Leak::inWords).toList();
      add(lines, "on two sides of a split", leaks);
    }
    lines.add(isValid() ? "valid" : "not valid: 'mir run' would end for this");
    return lines;
  }

  private static List<String> tracks(List<BadTrack> bad) {
    return bad.stream().map(track -> track.id() + ": " + track.reason()).toList();
  }

  private static void add(List<String> lines, String what, List<String> found) {
    lines.add(what + ": " + (found.isEmpty() ? "nothing" : found.size()));
    found.stream().limit(SHOWN).forEach(line -> lines.add("  " + line));
    if (found.size() > SHOWN) {
      lines.add("  and " + (found.size() - SHOWN) + " more (all with --json)");
    }
  }
}
