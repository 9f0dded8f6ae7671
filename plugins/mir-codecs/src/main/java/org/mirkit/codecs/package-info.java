/**
 * Decodes the compressed formats that music comes in, through FFmpeg's libraries.
 *
 * <p>{@link org.mirkit.codecs.CodecsPlugin} is the way in. A {@link
 * org.mirkit.codecs.FfmpegDecoder} knows files by their first bytes ({@link
 * org.mirkit.codecs.AudioSignature}) and opens a {@link org.mirkit.codecs.FfmpegStream}, which
 * takes packets from a {@link org.mirkit.codecs.Demuxer} through a {@link
 * org.mirkit.codecs.PacketDecoder}. Native code is loaded when the first file is opened, not
 * before.
 *
 * <p>{@link org.mirkit.codecs.LossyCoding} goes the other way and back again, for training audio.
 *
 * <p>Conventions: samples are planar 32-bit floats with full scale at ±1, at the file's own rate
 * and channels; encoder delay and padding are removed wherever the file declares them. Depends on
 * {@code org.mirkit.api} and on bytedeco's FFmpeg binding (the LGPL build, linked, never copied).
 */
@NullMarked
package org.mirkit.codecs;

import org.jspecify.annotations.NullMarked;
