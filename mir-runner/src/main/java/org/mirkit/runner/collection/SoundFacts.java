package org.mirkit.runner.collection;

/**
 * What can be measured of a sound by looking at each sample once.
 *
 * @param seconds how long it lasts
 * @param sampleRateHz of the file
 * @param channels of the file
 * @param rmsDb root mean square over all channels, in dB of full scale; −120 at the least
 * @param loudnessLufs integrated loudness by ITU-R BS.1770-4 and EBU R 128; −120 where nothing is
 *     above −70 LUFS
 * @param peakDb the largest sample of any channel, in dB of full scale; −120 at the least
 * @param truePeakDb the largest value of any channel, between its samples, too, by the same
 *     recommendation, in dB of full scale; −120 at the least
 * @param clippings how often three or more samples of a channel in a row stand at full scale or
 *     over it
 * @param leadingSilenceSeconds before the first block of 10 ms over −60 dB
 * @param trailingSilenceSeconds after the last such block
 * @param silentShare share of such blocks that are not over −60 dB
 * @param dcOffset the largest mean of a channel, full scale being 1
 */
public record SoundFacts(
    double seconds,
    int sampleRateHz,
    int channels,
    double rmsDb,
    double loudnessLufs,
    double peakDb,
    double truePeakDb,
    long clippings,
    double leadingSilenceSeconds,
    double trailingSilenceSeconds,
    double silentShare,
    double dcOffset) {}
