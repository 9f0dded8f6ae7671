/**
 * Files that are whole or absent, and digests by which content is known.
 *
 * <p>Entry types: {@link org.mirkit.runner.io.AtomicFile} and {@link org.mirkit.runner.io.Sha256}.
 * Depends on the JDK only.
 */
@NullMarked
package org.mirkit.runner.io;

import org.jspecify.annotations.NullMarked;
