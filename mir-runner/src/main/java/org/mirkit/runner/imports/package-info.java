/**
 * Features that were computed elsewhere, as an experiment's own: files found by track, held to what
 * they should be, and read.
 *
 * <p>Entry type: {@link org.mirkit.runner.imports.FeatureImport}. Depends on {@code
 * org.mirkit.api}, {@code .bundle}, {@code .config}, {@code .export} for the cards and {@code .io}.
 */
@NullMarked
package org.mirkit.runner.imports;

import org.jspecify.annotations.NullMarked;
