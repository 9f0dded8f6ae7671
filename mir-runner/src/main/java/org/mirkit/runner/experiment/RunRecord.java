package org.mirkit.runner.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mirkit.api.plugin.ApiVersion;
import org.mirkit.runner.report.Json;

/** Keeps {@code run.json} true while a run goes on. */
final class RunRecord {
  private final ExperimentPlan plan;
  private final RunTools tools;
  private final RunFolder folder;
  private final String started;
  private Provenance.Data data = new Provenance.Data("", Map.of());
  private Map<String, String> engine = Map.of();

  RunRecord(ExperimentPlan plan, RunTools tools, RunFolder folder) {
    this.plan = plan;
    this.tools = tools;
    this.folder = folder;
    this.started = tools.clock().instant().toString();
  }

  void data(Provenance.Data known) {
    this.data = known;
    write(Provenance.Status.RUNNING, "");
  }

  void engine(Map<String, String> known) {
    this.engine = known;
  }

  void write(Provenance.Status status, String problem) {
    boolean ended = status != Provenance.Status.RUNNING;
    Map<String, String> mirkit = new LinkedHashMap<>();
    mirkit.put("version", tools.version());
    mirkit.put("api", ApiVersion.CURRENT.toString());
    Provenance provenance =
        new Provenance(
            status,
            problem,
            plan.name(),
            started,
            ended ? tools.clock().instant().toString() : "",
            plan.config().seed(),
            mirkit,
            new UsedProviders(tools.registry()).plugins(List.of(plan.resolved())),
            System.getProperty("java.vm.name") + " " + Runtime.version(),
            "%s %s %s"
                .formatted(
                    System.getProperty("os.name"),
                    System.getProperty("os.version"),
                    System.getProperty("os.arch")),
            Runtime.getRuntime().availableProcessors(),
            engine,
            plan.config().dataset().card(),
            data,
            plan.splits());
    folder.write("run.json", Json.write(provenance));
  }
}
