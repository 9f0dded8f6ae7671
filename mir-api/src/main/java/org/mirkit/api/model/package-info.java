/**
 * What learns: layer stacks as data, models of any kind, and what they need to be trained.
 *
 * <p>Depends on {@code org.mirkit.api.representation}, {@code .task}, {@code .run} and {@code
 * .plugin}; on no engine.
 */
@NullMarked
package org.mirkit.api.model;

import org.jspecify.annotations.NullMarked;
