/**
 * Options as classes of their own, mixed into the commands that take them, and what is made of
 * them: an experiment's plan, a collection, files to be written.
 *
 * <p>All commands take {@link org.mirkit.runner.cli.options.GlobalOptions}; those with results for
 * machines mix in {@link org.mirkit.runner.cli.options.JsonOption}. Besides the commands, this is
 * the only package that knows picocli. It may use {@code .terminal} and every package of the runner
 * outside the command line.
 */
@NullMarked
package org.mirkit.runner.cli.options;

import org.jspecify.annotations.NullMarked;
