/**
 * How the learning rate changes while training goes on: pure functions of time and history. Entry:
 * {@link org.mirkit.models.schedule.Schedules}.
 *
 * <p>Depends on {@code mir-api} alone.
 */
@NullMarked
package org.mirkit.models.schedule;

import org.jspecify.annotations.NullMarked;
