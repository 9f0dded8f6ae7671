/**
 * The model {@code torchscript}: networks that PyTorch wrote with {@code torch.jit}. Entry: {@link
 * org.mirkit.models.torchscript.TorchScriptProviders#TORCHSCRIPT}.
 *
 * <p>Depends on {@code .imported}, {@code .network} and DJL.
 */
@NullMarked
package org.mirkit.models.torchscript;

import org.jspecify.annotations.NullMarked;
