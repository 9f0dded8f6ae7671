/**
 * Models that learn nothing: rules of signal processing and music theory, in the same table as
 * networks. They read what their outputs mean from the names in the {@link
 * org.mirkit.api.model.ModelSignature}, and refuse names and inputs that they cannot use.
 *
 * <p>Conventions: chords are spelled after Harte ({@code C:maj}, {@code N}), keys {@code A:minor},
 * pitches {@code A4}, {@code A4+20}, {@code unvoiced}, tempi {@code 120}. Features come as the
 * representation gives them. Entry type: {@link org.mirkit.models.rule.RuleProviders}. Depends on
 * {@code mir-api} and the JDK; on no engine.
 */
@NullMarked
package org.mirkit.models.rule;

import org.jspecify.annotations.NullMarked;
