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
  private Provenance.Data data;
  private List<BadTrack> badTracks = List.of();
  private Map<String, String> engine = Map.of();

  /** A record that goes on where the folder's earlier one ends. */
  RunRecord(ExperimentPlan plan, RunTools tools, RunFolder folder, EarlierRun earlier) {
    this.plan = plan;
    this.tools = tools;
    this.folder = folder;
    this.started = earlier.started().orElse(tools.clock().instant().toString());
    this.data = earlier.data();
  }

  void data(Provenance.Data known) {
    this.data = known;
    write(Provenance.Status.RUNNING, "");
  }

  void badTracks(List<BadTrack> known) {
    this.badTracks = known;
  }

  void engine(Map<String, String> known) {
    this.engine = known;
  }

  void write(Provenance.Status status, String problem) {
    boolean ended = status != Provenance.Status.RUNNING;
    Map<String, String> mirkit = new LinkedHashMap<>();
    mirkit.put("version", tools.version());
    mirkit.put("api", ApiVersion.CURRENT.toString());
    Map<String, String> plugins = plan.providers().plugins(tools.registry());
    Provenance provenance =
        new Provenance(
            status,
            problem,
            plan.name(),
            started,
            ended ? tools.clock().instant().toString() : "",
            plan.config().seed(),
            mirkit,
            plugins,
            tools.registry().jars(plugins.keySet()),
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
            plan.vocabulary().labels(),
            badTracks,
            plan.splits());
    folder.write(RunFolder.RECORD, Json.write(provenance));
  }
}
