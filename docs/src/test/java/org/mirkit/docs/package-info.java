/**
 * The guide as a test: {@link org.mirkit.docs.GuideTest} does with each page what a reader would
 * do, from the first line to the last, in an empty folder.
 */
@NullMarked
package org.mirkit.docs;

import org.jspecify.annotations.NullMarked;
