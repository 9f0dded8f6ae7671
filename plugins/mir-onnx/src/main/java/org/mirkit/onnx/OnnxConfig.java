package org.mirkit.onnx;

import org.mirkit.api.plugin.ParamGroup;
import org.mirkit.models.imported.ImportConfig;

/**
 * Parameters of the model {@code onnx}.
 *
 * @param network where it is and how it is asked
 */
public record OnnxConfig(@ParamGroup ImportConfig network) {}
