"""Writes the golden arrays of the constant-Q family beside this file; needs librosa 0.11. The tuning is given: the sound is too short to estimate it."""
import pathlib

import librosa
import numpy as np

here = pathlib.Path(__file__).parent
n = np.arange(4000)
t = n / 22050
x = (0.5 * np.sin(2 * np.pi * (220 + 4000 * t) * t) + 0.25 * ((n * 7919 % 1000) / 1000 - 0.5)).astype(np.float32).astype(np.float64)
sound = dict(y=x, sr=22050)


def save(name, values):
    np.save(here / f"{name}.npy", np.ascontiguousarray(values, dtype=np.float32))


save("cqt24_220Hz_256", np.abs(librosa.cqt(**sound, hop_length=256, fmin=220, n_bins=24)))
save("cqt60_110Hz_441_unscaled", np.abs(librosa.cqt(**sound, hop_length=441, fmin=110, n_bins=60, bins_per_octave=24, filter_scale=0.5, scale=False)))
save("cqt20_880Hz_320_tuned_dense", np.abs(librosa.cqt(**sound, hop_length=320, fmin=880, n_bins=20, tuning=0.3, sparsity=0)))
save("vqt48_110Hz_384_gamma20", np.abs(librosa.vqt(**sound, hop_length=384, fmin=110, n_bins=48, gamma=20)))
save("hybrid_cqt84", librosa.hybrid_cqt(**sound))
save("hybrid_cqt48_256_unscaled", librosa.hybrid_cqt(**sound, fmin=220, n_bins=48, hop_length=256, scale=False))
save("chroma_vqt", librosa.feature.chroma_vqt(**sound, intervals="equal", gamma=10))
save("chroma24_fmin_E1", librosa.feature.chroma_cqt(**sound, n_chroma=24, bins_per_octave=48, fmin=librosa.note_to_hz("E1"), n_octaves=6, tuning=0, norm=2))
save("chroma_stft_24_1024_256", librosa.feature.chroma_stft(**sound, n_fft=1024, hop_length=256, n_chroma=24, tuning=0.25, norm=1))
save("tonnetz", librosa.feature.tonnetz(**sound, tuning=0))
