/**
 * Who learns and who judges: seeded splits that keep groups apart and classes in balance.
 *
 * <p>Entry type: {@link org.mirkit.runner.split.Splitter}. Depends on {@code mir-api} and {@code
 * .config} (for nearest names).
 */
@NullMarked
package org.mirkit.runner.split;

import org.jspecify.annotations.NullMarked;
