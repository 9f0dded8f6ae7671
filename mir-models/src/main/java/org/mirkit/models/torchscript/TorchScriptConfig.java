package org.mirkit.models.torchscript;

import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.models.imported.ImportConfig;

/**
 * Parameters of the model {@code torchscript}.
 *
 * @param network where it is and how it is asked
 */
public record TorchScriptConfig(@ParamGroup ImportConfig network) {}
