/**
 * What a run says and leaves behind: lines for people, tables, JSON and CSV for machines.
 *
 * <p>Depends on {@code mir-api}, {@code .io} and Jackson.
 */
@NullMarked
package org.mirkit.runner.report;

import org.jspecify.annotations.NullMarked;
