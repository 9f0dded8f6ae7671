/** The configuration engine, tried with little providers and files in temporary folders. */
@NullMarked
package org.mirkit.runner.config;

import org.jspecify.annotations.NullMarked;
