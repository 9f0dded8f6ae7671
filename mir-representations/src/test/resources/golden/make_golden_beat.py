"""Prints the beats in BeatTrackerTest and BeatStagesTest and writes beat_sync_rms.npy beside this file; needs librosa 0.11."""
import pathlib

import librosa
import numpy as np

here = pathlib.Path(__file__).parent


def music(bpm, seconds):
    """A click and a broken-off chord on every beat, four roots in turn, as in RhythmicSignal."""
    n = np.arange(22050 * seconds)
    t = n / 22050.0
    beat = np.floor(t * bpm / 60)
    phase = t - beat * 60 / bpm
    root = 220 * 2.0 ** (beat % 4 * 5 / 12)
    chord = sum(np.sin(2 * np.pi * root * ratio * phase) for ratio in (1, 1.25, 1.5)) / 6
    click = np.where(phase < 0.01, n * 7919 % 1000 / 1000.0 - 0.5, 0)
    return (np.exp(-6 * phase) * chord + 0.5 * click).astype(np.float32).astype(np.float64)


for options in (
    dict(bpm=96, seconds=10),
    dict(bpm=96, seconds=10, trim=False),
    dict(bpm=140, seconds=8),
    dict(bpm=140, seconds=8, trim=False),
    dict(bpm=140, seconds=8, hop_length=256, start_bpm=70, tightness=400),
):
    y = music(options.pop("bpm"), options.pop("seconds"))
    tempo, beats = librosa.beat.beat_track(y=y, sr=22050, **options)
    tempo32, beats32 = librosa.beat.beat_track(y=y.astype(np.float32), sr=22050, **options)
    print(options, tempo, tempo32, beats.tolist(), np.array_equal(beats, beats32))

y = music(140, 4)
rms = librosa.feature.rms(y=y, frame_length=512, hop_length=256)
tempo, beats = librosa.beat.beat_track(y=y, sr=22050, hop_length=256)
frames = librosa.util.fix_frames(beats, x_min=0, x_max=rms.shape[1])
rows = [np.repeat(librosa.util.sync(rms, beats, aggregate=a), np.diff(frames), axis=1) for a in (np.mean, np.median, np.max)]
print(beats.tolist(), rms.shape)
np.save(here / "beat_sync_rms.npy", np.concatenate(rows).astype(np.float32))


def strength(factor, frames, first, silent):
    """A made-up onset strength: silence, fifteen faint frames, loud ones, silence."""
    n = np.arange(frames)
    loud = (n**3 * factor % 127 / 128.0) ** 2 * np.where(n < first + 15, 0.125, 1)
    return np.where((n >= first) & (n < frames - silent), loud, 0)


for factor, frames, first, silent, period, tightness, trim in (
    (83, 103, 13, 8, 13, 5.0, True),
    (53, 126, 16, 9, 3, 20.0, False),
    (83, 138, 11, 1, 5, 1.0, True),
    (97, 122, 22, 14, 13, 5.0, True),
    (37, 90, 13, 11, 11, 5.0, True),
    (83, 115, 11, 3, 13, 5.0, True),
):
    onset = strength(factor, frames, first, silent)
    _, beats = librosa.beat.beat_track(
        onset_envelope=onset, sr=6000, hop_length=100, bpm=3600.0 / period, tightness=tightness, trim=trim
    )
    print(factor, frames, first, silent, period, tightness, trim, beats.tolist())
