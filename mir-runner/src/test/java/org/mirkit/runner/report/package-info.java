/** Claims about {@code org.mirkit.runner.report}. */
@NullMarked
package org.mirkit.runner.report;

import org.jspecify.annotations.NullMarked;
