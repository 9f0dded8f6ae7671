package ${package};

import org.mirkit.api.ConfigException;
import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param slowestHz the least speed
 * @param fastestHz the highest speed
 * @param depth the most that the level falls
 */
public record ${className}Config(
    @Param(value = "The least speed", unit = "Hz", defaultValue = "3", min = 0.1, max = 50)
        double slowestHz,
    @Param(value = "The highest speed", unit = "Hz", defaultValue = "8", min = 0.1, max = 50)
        double fastestHz,
    @Param(
            value = "The most that the level falls, from nothing at 0 to silence at 1",
            defaultValue = "0.6",
            min = 0,
            max = 1)
        double depth) {

  /** Refuses a range that is none. */
  public ${className}Config {
    if (fastestHz < slowestHz) {
      throw new ConfigException(
          "fastestHz",
          "found %s Hz, less than slowestHz, which is %s; expected a range"
              .formatted(fastestHz, slowestHz));
    }
  }
}
