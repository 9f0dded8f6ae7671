/**
 * Layer stacks on Deep Java Library with the PyTorch engine: compile, train, save, load; and what
 * they are compared with. Entry: {@link org.mirkit.models.ModelsPlugin}.
 *
 * <p>The only home of DJL in mirkit.
 */
@NullMarked
package org.mirkit.models;

import org.jspecify.annotations.NullMarked;
