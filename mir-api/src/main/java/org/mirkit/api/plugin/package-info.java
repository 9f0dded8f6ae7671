/**
 * How a jar becomes part of mirkit: the one service {@link org.mirkit.api.plugin.MirPlugin}, the
 * providers that it offers, and the annotations from which their parameters are bound, checked and
 * documented.
 *
 * <p>Depends on the JDK only.
 */
@NullMarked
package org.mirkit.api.plugin;

import org.jspecify.annotations.NullMarked;
