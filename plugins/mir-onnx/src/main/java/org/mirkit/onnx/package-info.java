/**
 * The model {@code onnx}: networks that any library wrote in the ONNX format, run by ONNX Runtime.
 * Entry: {@link org.mirkit.onnx.OnnxPlugin#ONNX}.
 *
 * <p>Depends on {@code mir-api}, {@code org.mirkit.models.imported} and ONNX Runtime, whose native
 * code this plugin brings along for those who want it.
 */
@NullMarked
package org.mirkit.onnx;

import org.jspecify.annotations.NullMarked;
