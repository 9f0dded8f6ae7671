/**
 * What a task is given, held to what it expects, with one message for all tasks.
 *
 * <p>Entry types: {@link org.mirkit.tasks.input.Annotations} and {@link
 * org.mirkit.tasks.input.Answers}. Depends on {@code org.mirkit.api} only.
 */
@NullMarked
package org.mirkit.tasks.input;

import org.jspecify.annotations.NullMarked;
