package org.mirkit.codecs;

/** The decoder has nothing to set: it reads every format that it knows as the file says. */
public record FfmpegConfig() {}
