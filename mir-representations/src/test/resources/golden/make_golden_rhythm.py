"""Writes the golden arrays of rhythm and pitch beside this file; needs librosa 0.11."""
import pathlib

import librosa
import numpy as np
import scipy.stats

here = pathlib.Path(__file__).parent
n = np.arange(4000)
t = n / 22050
x = (0.5 * np.sin(2 * np.pi * (220 + 4000 * t) * t) + 0.25 * ((n * 7919 % 1000) / 1000 - 0.5)).astype(np.float32).astype(np.float64)


def save(name, values):
    np.save(here / f"{name}.npy", np.ascontiguousarray(values, dtype=np.float32))


def onset(**options):
    return librosa.onset.onset_strength(y=x, sr=22050, hop_length=64, n_fft=2048, **options)


save("onset_strength_2048_64", onset())
save("onset_strength_median_lag2_max3_40bands", onset(aggregate=np.median, lag=2, max_size=3, n_mels=40))
save("onset_strength_detrended_max4", onset(detrend=True, center=False, max_size=4))
save("tempogram_2048_64_win24", librosa.feature.tempogram(onset_envelope=onset(), sr=22050, hop_length=64, win_length=24))
save("tempogram_2048_64_win15_hamming_raw", librosa.feature.tempogram(onset_envelope=onset(), sr=22050, hop_length=64, win_length=15, window="hamming", norm=None))
save("fourier_tempogram_2048_64_win24", np.abs(librosa.feature.fourier_tempogram(onset_envelope=onset(), sr=22050, hop_length=64, win_length=24))[:, :63])
save("fourier_tempogram_2048_64_win15", np.abs(librosa.feature.fourier_tempogram(onset_envelope=onset(), sr=22050, hop_length=64, win_length=15))[:, :63])

S = np.abs(librosa.stft(x, n_fft=64, hop_length=64))
save("hpss_64_64", np.stack(librosa.decompose.hpss(S)))
save("hpss_64_64_kernels_7_17_power1_margins_2_3", np.stack(librosa.decompose.hpss(S, kernel_size=(7, 17), power=1.0, margin=(2.0, 3.0))))

save("yin_1024_256", librosa.yin(x, fmin=100, fmax=2000, sr=22050, frame_length=1024, hop_length=256))
save("yin_1000_100_nocenter", librosa.yin(x, fmin=100, fmax=2000, sr=22050, frame_length=1000, hop_length=100, center=False))
f0, flag, probability = librosa.pyin(x, fmin=100, fmax=2000, sr=22050, frame_length=1024, hop_length=256, fill_na=0)
save("pyin_1024_256", np.stack([f0, flag, probability]))
save("beta_cdf_2_18", scipy.stats.beta.cdf(np.linspace(0, 1, 51), 2, 18))
save("beta_cdf_0p5_3p25", scipy.stats.beta.cdf(np.linspace(0, 1, 51), 0.5, 3.25))
