/**
 * Networks in the tutorial's text form (Choi et al. 2017, section 4): {@code c2-p2-c2-p2-r2-d1}.
 * Entry: {@link org.mirkit.models.notation.Notation}.
 *
 * <p>Depends on {@code .layer}.
 */
@NullMarked
package org.mirkit.models.notation;

import org.jspecify.annotations.NullMarked;
