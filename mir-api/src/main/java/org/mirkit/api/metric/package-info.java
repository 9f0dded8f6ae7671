/**
 * How good an estimate is: metrics that know a reference and an estimate, and nothing else.
 *
 * <p>Depends on {@code org.mirkit.api.data} and {@code .plugin}.
 */
@NullMarked
package org.mirkit.api.metric;

import org.jspecify.annotations.NullMarked;
