package ${package};

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param threads how many jobs at the same time
 */
public record ${className}Config(
    @Param(
            value = "How many jobs at the same time",
            unit = "threads",
            defaultValue = "2",
            min = 1,
            max = 1024)
        int threads) {}
