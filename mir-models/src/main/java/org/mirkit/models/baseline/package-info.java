/**
 * Models that listen to nothing, to be beaten by those that do. Entry: {@link
 * org.mirkit.models.baseline.BaselineProviders#MAJORITY_CLASS}.
 *
 * <p>Depends on {@code mir-api} and the JDK; on no engine.
 */
@NullMarked
package org.mirkit.models.baseline;

import org.jspecify.annotations.NullMarked;
