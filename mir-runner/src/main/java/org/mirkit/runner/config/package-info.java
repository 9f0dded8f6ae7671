/**
 * From YAML to validated records: reading with locations, {@code include:}, {@code --set}, {@code
 * ${…}}, binding to records whose components carry {@link org.mirkit.api.plugin.Param} or {@link
 * org.mirkit.api.plugin.ParamGroup}, and the documentation and JSON Schema made from the same
 * annotations. All problems come at once, each with its place.
 *
 * <p>Start at {@link org.mirkit.runner.config.ConfigEngine}. Depends on {@code mir-api}, {@code
 * org.mirkit.runner.plugin} and Jackson.
 *
 * <p>Conventions: the keys {@code use} and {@code include} are reserved in every mapping. YAML
 * scalars are read by the core schema of YAML 1.2, so {@code no} and {@code 007} are texts.
 */
@NullMarked
package org.mirkit.runner.config;

import org.jspecify.annotations.NullMarked;
