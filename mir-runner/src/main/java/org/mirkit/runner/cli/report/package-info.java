/**
 * What the result of a command looks like: lines for people, and records that become JSON.
 *
 * <p>A class a result, used by the command of the same name; {@link
 * org.mirkit.runner.cli.report.PlanReport} is the one to read first. It knows no options; it may
 * use {@code .terminal} and every package of the runner outside the command line. Tables and texts
 * that are written into files, too, are in the runner's {@code report}.
 */
@NullMarked
package org.mirkit.runner.cli.report;

import org.jspecify.annotations.NullMarked;
