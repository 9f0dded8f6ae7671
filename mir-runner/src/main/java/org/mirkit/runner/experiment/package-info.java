/**
 * One experiment from its file to its run folder: planned and checked before any audio is read,
 * then run fold by fold.
 *
 * <p>Entry types: {@link org.mirkit.runner.experiment.ExperimentPlan} and {@link
 * org.mirkit.runner.experiment.ExperimentRun}. Uses every other package of the runner but {@code
 * .cli}.
 */
@NullMarked
package org.mirkit.runner.experiment;

import org.jspecify.annotations.NullMarked;
