/**
 * Networks that were trained elsewhere as models: how features become their input, and their
 * outputs the answers that a task asks for. Entry: {@link
 * org.mirkit.models.imported.ImportedModel}.
 *
 * <p>A format is a {@link org.mirkit.models.imported.NetworkFormat}: {@code torchscript} is here,
 * others come in plugins, which share this package with the host. Depends on {@code mir-api} and
 * {@code .rule}, for the spelling of pitches; on no engine.
 */
@NullMarked
package org.mirkit.models.imported;

import org.jspecify.annotations.NullMarked;
