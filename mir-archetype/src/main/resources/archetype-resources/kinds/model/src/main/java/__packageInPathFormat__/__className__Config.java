package ${package};

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param sharpness how fast the probability of a class falls with its distance
 */
public record ${className}Config(
    @Param(
            value = "How fast the probability of a class falls with its distance",
            defaultValue = "1",
            min = 1e-6,
            max = 1e6)
        double sharpness) {}
