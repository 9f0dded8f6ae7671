package org.mirkit.runner.cli;

import org.mirkit.runner.cli.options.GlobalOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mir} itself: says what there is. */
@Command(
    name = "mir",
    description = "Deep learning on music audio: experiments from one YAML file.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  mir run experiments/quickstart.yaml   train, judge and seal a model",
      "  mir list representation               what a model can be shown of sound",
      "  mir describe mel                      the parameters of one part",
      "  mir --plugin acme.jar list            the same with a plugin of your own"
    })
final class MirCommand implements Runnable {
  @Mixin private final GlobalOptions options;
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills in the spec
  MirCommand(GlobalOptions options) {
    this.options = options;
  }

  GlobalOptions options() {
    return options;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
