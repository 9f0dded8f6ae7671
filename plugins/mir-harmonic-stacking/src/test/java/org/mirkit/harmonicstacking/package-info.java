/** Tests of the plugin. */
@NullMarked
package org.mirkit.harmonicstacking;

import org.jspecify.annotations.NullMarked;
