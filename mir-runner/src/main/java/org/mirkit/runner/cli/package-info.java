/**
 * The command line: {@code mir}, its commands, what they are wired with, and exit codes.
 *
 * <p>The way in is {@link org.mirkit.runner.cli.Main}. A command is one class with picocli's
 * annotations and one line in {@link org.mirkit.runner.cli.Commands}; it takes what it needs from
 * its constructor: the {@link org.mirkit.runner.cli.Invocation} itself when it must start fast, or
 * anything that {@link org.mirkit.runner.cli.Invocation#injector} can make. Options that make a
 * class of their own are in {@code .options}, how a result looks in {@code .report}, and streams,
 * progress and interruption in {@code .terminal}.
 *
 * <p>Standard output carries results; standard error carries progress, warnings and errors. This
 * package may use every other package of the runner, and none uses it.
 */
@NullMarked
package org.mirkit.runner.cli;

import org.jspecify.annotations.NullMarked;
