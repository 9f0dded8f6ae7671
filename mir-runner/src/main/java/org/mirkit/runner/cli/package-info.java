/**
 * The command line: {@code mir} and its commands, what it says on a terminal, and exit codes.
 *
 * <p>The way in is {@link org.mirkit.runner.cli.Main}. A command is one class with picocli's
 * annotations and one line in {@link org.mirkit.runner.cli.Commands}; it takes what it needs from
 * its constructor: the {@link org.mirkit.runner.cli.Invocation} itself when it must start fast, or
 * anything that {@link org.mirkit.runner.cli.Invocation#injector} can make.
 *
 * <p>Standard output carries results; standard error carries progress, warnings and errors. This is
 * the only package that knows picocli; it may use every other package of the runner.
 */
@NullMarked
package org.mirkit.runner.cli;

import org.jspecify.annotations.NullMarked;
