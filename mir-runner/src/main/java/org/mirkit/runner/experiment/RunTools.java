package org.mirkit.runner.experiment;

import java.time.Clock;
import org.mirkit.runner.config.ConfigEngine;
import org.mirkit.runner.plugin.PluginRegistry;
import org.mirkit.runner.report.Reporter;

/**
 * What a run works with, besides its plan.
 *
 * @param version of the runner
 * @param registry all providers
 * @param engine makes parts from stored parameters
 * @param reporter speaks to the person who started it
 * @param clock tells when
 */
public record RunTools(
    String version, PluginRegistry registry, ConfigEngine engine, Reporter reporter, Clock clock) {}
