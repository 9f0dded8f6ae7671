/** Claims about {@code org.mirkit.models.engine.contract}. */
@NullMarked
package org.mirkit.models.engine.contract;

import org.jspecify.annotations.NullMarked;
