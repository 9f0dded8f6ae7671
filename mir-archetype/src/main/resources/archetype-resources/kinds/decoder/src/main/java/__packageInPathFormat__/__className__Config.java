package ${package};

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param lead how far another class must be ahead
 */
public record ${className}Config(
    @Param(
            value = "How far ahead, in probability, another class must be before it takes over",
            defaultValue = "0.2",
            min = 0,
            max = 1)
        double lead) {}
