/** Claims about rendered music. */
@NullMarked
package org.mirkit.datasets.synth;

import org.jspecify.annotations.NullMarked;
