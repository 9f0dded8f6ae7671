/**
 * What is asked of the music: each task with its label codec, decoder and metrics, offered by
 * {@link org.mirkit.tasks.TasksPlugin}.
 *
 * <p>Depends on the packages below it and on {@code org.mirkit.api}.
 */
@NullMarked
package org.mirkit.tasks;

import org.jspecify.annotations.NullMarked;
