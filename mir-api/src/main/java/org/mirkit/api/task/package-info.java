/**
 * What is asked of the music: the labels, how they become targets for a network and how its scores
 * become labels again.
 *
 * <p>Depends on {@code org.mirkit.api.audio}, {@code .data}, {@code .metric} and {@code .plugin}.
 */
@NullMarked
package org.mirkit.api.task;

import org.jspecify.annotations.NullMarked;
