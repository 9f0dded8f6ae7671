package org.mirkit.runner.cli;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mirkit.api.DataException;
import org.mirkit.api.data.Dataset;
import org.mirkit.api.data.Inventory;
import org.mirkit.runner.cli.options.JsonOption;
import org.mirkit.runner.cli.report.CheckReport;
import org.mirkit.runner.cli.terminal.Console;
import org.mirkit.runner.cli.terminal.Interruption;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.inventory.DigestList;
import org.mirkit.runner.inventory.Findings;
import org.mirkit.runner.inventory.InventoryCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code mir data check}: what is missing from a collection, does not belong to it or was altered.
 */
@Command(
    name = "check",
    description = {
      "Holds a collection on disk against what its reader knows of a whole copy.",
      "Reads contents only where checksums are known, and never writes into the collection.",
      "Exit code 1 if files are missing or altered.",
      "  mir data check gtzan data/gtzan",
      "  mir data check fma data/fma --set subset=medium --save fma-medium.sha256"
    })
final class DataCheckCommand implements Callable<Integer> {
  private final Console console;
  private final Provider<ConfigEngine> engine;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The reader of the collection; 'mir list dataset' shows all.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "ROOT", description = "The folder that it lies in.")
  private Path root = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the reader, such as --set subset=medium.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--checksums",
      paramLabel = "FILE",
      description = "Compare contents with those that --save, or sha256sum, wrote down earlier.")
  private @Nullable Path checksums;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Write down the contents as they are now, for --checksums or sha256sum -c.")
  private @Nullable Path save;

  @Mixin private JsonOption json = new JsonOption();

  @Inject
  DataCheckCommand(Console console, Provider<ConfigEngine> engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    List<String> all = new ArrayList<>(settings);
    // Quoted, so that no sign in the path means anything to YAML.
    all.add("root=" + TextNode.valueOf(root.toAbsolutePath().toString()));
    Dataset dataset = engine.get().bindPart(Dataset.class, name, all).value();
    return Interruption.guard(console, "nothing was changed or written", () -> check(dataset));
  }

  private int check(Dataset dataset) {
    Map<String, String> earlier = checksums == null ? Map.of() : DigestList.read(checksums);
    InventoryCheck check = new InventoryCheck(inventory(dataset, earlier), console.progress());
    Findings findings = check.compare(earlier);
    if (save != null) {
      DigestList.write(save, root, check.digests());
      console.say("wrote the checksums to " + save);
    }
    CheckReport report = new CheckReport(dataset.card(), root, findings);
    if (json.wanted()) {
      JsonOption.print(report.summary(), console.out());
    } else {
      report.lines().forEach(console.out()::println);
    }
    return findings.isWhole() ? ExitCode.OK : ExitCode.FAILURE;
  }

  /**
   * The collection's own; where it has no fixed files, those whose checksums are known or wanted.
   */
  private Inventory inventory(Dataset dataset, Map<String, String> earlier) {
    Optional<Inventory> own = dataset.inventory();
    if (own.isPresent()) {
      return own.get();
    }
    if (!earlier.isEmpty()) {
      List<Inventory.Item> items = earlier.keySet().stream().map(Inventory.Item::of).toList();
      return new Inventory(root, items, List.of(), Map.of());
    }
    if (save != null) {
      return InventoryCheck.ofAllBelow(root);
    }
    throw new DataException(
        "the dataset '%s' has no fixed files, so there is nothing to compare with; write down what is there with --save FILE, and compare later with --checksums FILE"
            .formatted(name));
  }
}
