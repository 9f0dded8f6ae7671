/**
 * Static checks of a plugin before anybody trusts it: none of its code is loaded or run.
 *
 * <p>The way in is {@link org.mirkit.runner.verify.PluginVerifier#verify}. What is found becomes
 * {@link org.mirkit.runner.verify.Finding}s, all at once.
 *
 * <p>Depends on {@code mir-api}, {@code plugin} and the ASM library, which reads class files.
 */
@NullMarked
package org.mirkit.runner.verify;

import org.jspecify.annotations.NullMarked;
