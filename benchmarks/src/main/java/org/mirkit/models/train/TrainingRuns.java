package org.mirkit.models.train;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import org.mirkit.benchmarks.Crnn;
import org.mirkit.models.network.Torch;

/**
 * Our side of the comparison with PyTorch in Python: reads what to do from each line of standard
 * input, does it once, answers with its nanoseconds, those of processors, and what came of it; so
 * that the other side can take turns with us. It stands in the package of what it measures, which
 * nobody else is to see.
 *
 * <p>A line is {@code step NETWORK}, answered with the loss, or {@code predict NETWORK}, answered
 * with the sum of all first outputs; networks are those of {@link Crnn} in lower case.
 */
public final class TrainingRuns {
  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Map<String, CrnnRuns> networks;

  private TrainingRuns(Map<String, CrnnRuns> networks) {
    this.networks = networks;
  }

  /** Serves until the input ends; the argument is an existing folder for weights and excerpts. */
  public static void main(String[] arguments) {
    Torch.alone(
        () -> {
          new TrainingRuns(networks(Path.of(arguments[0]))).serve(new Scanner(System.in));
          return arguments;
        });
  }

  private static Map<String, CrnnRuns> networks(Path folder) {
    Map<String, CrnnRuns> networks = new HashMap<>();
    for (Crnn crnn : Crnn.values()) {
      String name = crnn.name().toLowerCase(Locale.ROOT);
      networks.put(name, CrnnRuns.of(crnn, folder.resolve(name)));
    }
    return networks;
  }

  private void serve(Scanner requests) {
    System.out.println("ready");
    while (requests.hasNext()) {
      String what = requests.next();
      CrnnRuns network = networks.get(requests.next());
      long busy = MACHINE.getProcessCpuTime();
      long start = System.nanoTime();
      double result = what.equals("step") ? network.step() : network.predict();
      long nanoseconds = System.nanoTime() - start;
      System.out.println(nanoseconds + " " + (MACHINE.getProcessCpuTime() - busy) + " " + result);
    }
  }
}
