/** Tests of trained models at work. */
@NullMarked
package org.mirkit.runner.predict;

import org.jspecify.annotations.NullMarked;
