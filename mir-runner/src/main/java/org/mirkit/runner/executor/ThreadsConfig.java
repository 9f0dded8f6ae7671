package org.mirkit.runner.executor;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@link ThreadsExecutor}.
 *
 * @param threads how many; 0 takes one per core
 */
public record ThreadsConfig(
    @Param(
            value = "How many jobs at the same time; 0 takes one per core",
            unit = "threads",
            defaultValue = "0",
            min = 0,
            max = 1024)
        int threads) {}
