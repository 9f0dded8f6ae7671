/**
 * JAMS files (Humphrey, Salamon, Nieto, Forsyth, Bittner and Bello, "JAMS: A JSON Annotated Music
 * Specification for Reproducible MIR Research", ISMIR 2014), version 0.3.
 *
 * <p>Conventions: an end is a start and a duration, added and subtracted as decimals, so that a
 * file says every time exactly. What a namespace has no place for, such as the names of scales or
 * the velocities of notes, lies in the annotation's sandbox below {@code mirkit}, beside the type
 * of the annotation. All that is not understood is kept as it was.
 *
 * <p>Entry type: {@link org.mirkit.tasks.format.jams.JamsProviders#JAMS}. Depends on {@code
 * org.mirkit.tasks.format}, {@code org.mirkit.api} and Jackson.
 */
@NullMarked
package org.mirkit.tasks.format.jams;

import org.jspecify.annotations.NullMarked;
