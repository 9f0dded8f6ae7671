package org.mirkit.saliencemelody;

import org.mirkit.api.plugin.Param;

/**
 * Parameters of {@code salience-melody}; defaults are the paper's, in frames of 256 samples at
 * 22050 Hz.
 *
 * @param harmonics Nh: how many harmonics speak for a pitch
 * @param harmonicDecay α: weight of each harmonic against the one below
 * @param rangeDb γ: how far below a frame's strongest peak others are heard
 * @param framePeaks τ+: saliences below this share of the frame's greatest begin no contour
 * @param trackPeaks τσ: nor do those so many deviations below the mean of all
 * @param gapFrames how long a contour may go on through saliences that begin none
 * @param jumpCents how far a contour moves from frame to frame
 * @param trendFrames over how many frames the melody's trend is a mean
 * @param voicing ν: contours whose mean salience is so many deviations below the mean are no melody
 */
public record SalienceMelodyConfig(
    @Param(value = "Harmonics that speak for a pitch", defaultValue = "20", min = 1, max = 100)
        int harmonics,
    @Param(
            value = "Weight of each harmonic against the one below it",
            defaultValue = "0.8",
            min = 0.01,
            max = 1)
        double harmonicDecay,
    @Param(
            value = "How far below the strongest peak of a frame others are heard",
            unit = "dB",
            defaultValue = "40",
            min = 1,
            max = 200)
        double rangeDb,
    @Param(
            value = "Share of a frame's greatest salience from which on a peak begins a contour",
            defaultValue = "0.9",
            min = 0,
            max = 1)
        double framePeaks,
    @Param(
            value =
                "Deviations below the mean salience of peaks from which on one begins a contour",
            defaultValue = "0.9",
            min = 0,
            max = 10)
        double trackPeaks,
    @Param(
            value = "How long a contour goes on through peaks that begin none",
            unit = "frames",
            defaultValue = "9",
            min = 0,
            max = 10_000)
        int gapFrames,
    @Param(
            value = "How far a contour moves from one frame to the next",
            unit = "cents",
            defaultValue = "80",
            min = 1,
            max = 1200)
        double jumpCents,
    @Param(
            value = "Over how many frames the trend of the melody is a mean",
            unit = "frames",
            defaultValue = "431",
            min = 1,
            max = 1_000_000)
        int trendFrames,
    @Param(
            value =
                "Deviations below the mean of contours' saliences from which on one may be melody; less is stricter",
            defaultValue = "0.2",
            min = -10,
            max = 10)
        double voicing) {}
