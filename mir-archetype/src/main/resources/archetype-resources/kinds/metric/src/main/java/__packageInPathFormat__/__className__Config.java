package ${package};

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code ${artifactId}}.
 *
 * @param k how many classes may be named
 */
public record ${className}Config(
    @Param(
            value = "How many classes may be named before one counts as wrong",
            unit = "classes",
            defaultValue = "2",
            min = 1,
            max = 1000)
        int k) {}
