package org.mirkit.runner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mirkit.api.data.Split;
import org.mirkit.api.data.Track;
import org.mirkit.api.model.LayerShape;
import org.mirkit.api.model.ReceptiveField;
import org.mirkit.api.representation.FeatureSpec;
import org.mirkit.runner.experiment.ExperimentPlan;
import org.mirkit.runner.imports.FeatureImport;
import org.mirkit.runner.report.ShapeTable;

/** A plan in words: what will be learned from what, and the model layer by layer. */
public final class PlanReport {
  private static final int MOST_LABELS = 30;
  private static final int FIRST_LABELS = 4;

  private PlanReport() {}

  /** The plan as a machine reads it. */
  public record Summary(
      String experiment,
      int tracks,
      long groups,
      List<String> labels,
      List<Split> splits,
      List<Layer> layers,
      long parameters) {}

  /** A layer with its shapes in words. */
  public record Layer(
      String layer,
      String input,
      String output,
      long parameters,
      long multiplyAdds,
      ReceptiveField receptiveField) {}

  public static List<String> lines(ExperimentPlan plan) {
    FeatureSpec spec = plan.representation().spec();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: %d tracks of %s, %d labels (%s), %d groups, %s"
            .formatted(
                plan.name(),
                plan.tracks().size(),
                plan.config().dataset().card().name(),
                plan.vocabulary().size(),
                labels(plan.vocabulary().labels()),
                groups(plan),
                plan.splits().size() == 1 ? "one split" : plan.splits().size() + " folds"));
    lines.add("music: " + plan.config().dataset().card().description());
    if (!plan.unlabelled().isEmpty()) {
      lines.add(
          "left out: %d tracks that have no label for the task, from %s on"
              .formatted(plan.unlabelled().size(), plan.unlabelled().get(0)));
    }
    lines.add(
        "input: %d × %d bins × %d frames (%.1f s) in %s from %s"
            .formatted(
                spec.channels(),
                spec.bins(),
                plan.crop().frames(),
                spec.grid(plan.crop().frames()).timeOf(plan.crop().frames()),
                spec.unit(),
                spec.input()));
    plan.input().imported().ifPresent(files -> lines.add(readFrom(files, plan.input().canHear())));
    lines.add("");
    ShapeTable.lines(plan.layers(), spec.grid(2).timeOf(1)).forEach(line -> lines.add("  " + line));
    lines.add("");
    return lines;
  }

  private static String readFrom(FeatureImport files, boolean canHear) {
    return "features: read from %s, not computed; %s"
        .formatted(
            files.folder(),
            canHear
                ? "for new sound, the model will compute them"
                : "computed elsewhere, so that the model will not answer for new sound");
  }

  /** All labels, or the first and the last of many. */
  private static String labels(List<String> labels) {
    int size = labels.size();
    return size <= MOST_LABELS
        ? String.join(", ", labels)
        : String.join(", ", labels.subList(0, FIRST_LABELS)) + " … " + labels.get(size - 1);
  }

  public static Summary summary(ExperimentPlan plan) {
    return new Summary(
        plan.name(),
        plan.tracks().size(),
        groups(plan),
        plan.vocabulary().labels(),
        plan.splits(),
        plan.layers().stream().map(PlanReport::layer).toList(),
        ShapeTable.total(plan.layers()));
  }

  public static Layer layer(LayerShape shape) {
    return new Layer(
        shape.description(),
        shape.input().toString(),
        shape.output().toString(),
        shape.parameters(),
        shape.multiplyAdds(),
        shape.receptiveField());
  }

  private static long groups(ExperimentPlan plan) {
    return plan.tracks().stream().map(Track::group).flatMap(Optional::stream).distinct().count();
  }
}
