/** Claims about what a run says while it learns. */
@NullMarked
package org.mirkit.runner.experiment;

import org.jspecify.annotations.NullMarked;
