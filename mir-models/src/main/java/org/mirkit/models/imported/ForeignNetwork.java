package org.mirkit.models.imported;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A network that was made elsewhere, ready to run; used by one thread at a time, unless it {@link
 * #servesSeveralThreads says} otherwise.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1.0")
public interface ForeignNetwork extends AutoCloseable {

  /**
   * What its file says about the shape of an input.
   *
   * @param input its name, or empty for the first one
   * @return sizes, -1 where any size will do; empty where the file says nothing
   * @throws org.mirkit.api.ModelException if there is no such input; the message lists those there
   *     are
   */
  Optional<long[]> inputShape(Optional<String> input);

  /**
   * Runs it.
   *
   * @param input the name of the input, or empty for the first one
   * @param outputs names, or numbers from 0, of the outputs that are wanted; the first one if empty
   * @return the outputs in this order
   * @throws org.mirkit.api.ModelException if it cannot take this, or has no such outputs; the
   *     message lists what it has
   */
  List<NetworkArray> run(NetworkArray values, Optional<String> input, List<String> outputs);

  /** Whether several threads may run it at once, and each gets what it would get alone. */
  default boolean servesSeveralThreads() {
    return false;
  }

  /** What computes, for provenance: names such as {@code engine} with their values. */
  Map<String, String> engine();

  @Override
  void close();
}
