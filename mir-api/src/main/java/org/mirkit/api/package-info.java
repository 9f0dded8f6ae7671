/**
 * The stable SPI of mirkit: what a plugin is written against, and what an application sees.
 *
 * <p>This package holds only the errors that every other package may raise. It depends on nothing
 * but the JDK.
 */
@NullMarked
package org.mirkit.api;

import org.jspecify.annotations.NullMarked;
