/**
 * The sealed bundle: a trained model with everything that a right answer depends on, in one file
 * that holds no code.
 *
 * <p>Entry types: {@link org.mirkit.runner.bundle.BundleWriter} and {@link
 * org.mirkit.runner.bundle.Bundle}. Depends on {@code mir-api}, {@code .config}, {@code .plugin},
 * {@code .pipeline}, {@code .io} and Jackson.
 */
@NullMarked
package org.mirkit.runner.bundle;

import org.jspecify.annotations.NullMarked;
