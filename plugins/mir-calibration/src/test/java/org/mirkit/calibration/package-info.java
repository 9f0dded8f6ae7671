/** Tests of the plugin. */
@NullMarked
package org.mirkit.calibration;

import org.jspecify.annotations.NullMarked;
