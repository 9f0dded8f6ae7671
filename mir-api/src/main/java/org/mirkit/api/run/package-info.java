/**
 * Work in pieces: jobs that can be done anywhere, and how far they are.
 *
 * <p>Depends on {@code org.mirkit.api.plugin}.
 */
@NullMarked
package org.mirkit.api.run;

import org.jspecify.annotations.NullMarked;
