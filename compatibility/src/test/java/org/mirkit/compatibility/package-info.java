/**
 * The gate: what plugins are compiled against keeps working until a major version says otherwise.
 *
 * <p>{@link org.mirkit.compatibility.PromiseTest} compares what the sources make today with the
 * jars in {@code released/}, by japicmp, and lets pass only what {@code allowed-changes.txt} gives
 * a reason for.
 */
@NullMarked
package org.mirkit.compatibility;

import org.jspecify.annotations.NullMarked;
