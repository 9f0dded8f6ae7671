/** Tests of the plugin. */
@NullMarked
package org.mirkit.gaussianmixture;

import org.jspecify.annotations.NullMarked;
