"""Writes the golden arrays beside this file; needs librosa 0.11."""
import pathlib

import librosa
import numpy as np

here = pathlib.Path(__file__).parent
n = np.arange(4000)
t = n / 22050
x = (0.5 * np.sin(2 * np.pi * (220 + 4000 * t) * t) + 0.25 * ((n * 7919 % 1000) / 1000 - 0.5)).astype(np.float32).astype(np.float64)


def save(name, values):
    np.save(here / f"{name}.npy", np.ascontiguousarray(values, dtype=np.float32))


def mel(**options):
    return librosa.feature.melspectrogram(y=x, sr=22050, pad_mode="constant", **options)


save("mel40_512_256", mel(n_fft=512, hop_length=256, n_mels=40))
save("mel40_512_256_db60", librosa.power_to_db(mel(n_fft=512, hop_length=256, n_mels=40), top_db=60))
save("mel20_htk_peak1_magnitude_win400", mel(n_fft=512, hop_length=256, win_length=400, n_mels=20, fmin=100, fmax=8000, htk=True, norm=None, power=1))
save("stft_64_160_hamming_nocenter", np.abs(librosa.stft(x, n_fft=64, hop_length=160, window="hamming", center=False)))
