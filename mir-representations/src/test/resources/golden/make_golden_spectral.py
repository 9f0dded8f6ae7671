"""Writes the golden arrays of MFCC, PCEN, spectral and temporal features beside this file; needs librosa 0.11."""
import pathlib

import librosa
import numpy as np

here = pathlib.Path(__file__).parent
n = np.arange(4000)
t = n / 22050
x = (0.5 * np.sin(2 * np.pi * (220 + 4000 * t) * t) + 0.25 * ((n * 7919 % 1000) / 1000 - 0.5)).astype(np.float32).astype(np.float64)
frames = dict(n_fft=512, hop_length=256)


def save(name, values):
    np.save(here / f"{name}.npy", np.ascontiguousarray(values, dtype=np.float32))


mfcc = librosa.feature.mfcc(y=x, sr=22050, n_mfcc=13, n_mels=40, lifter=22, **frames)
save("mfcc13_lifter22", np.concatenate([mfcc, librosa.feature.delta(mfcc, width=5), librosa.feature.delta(mfcc, width=5, order=2)]))
mel = librosa.feature.melspectrogram(y=x, sr=22050, power=1, n_mels=20, **frames) * 2**31
save("pcen20", librosa.pcen(mel, sr=22050, hop_length=256))
save("pcen20_power025_bias10", librosa.pcen(mel, sr=22050, hop_length=256, power=0.25, bias=10, gain=0.8, time_constant=0.06))
save("pcen20_log", librosa.pcen(mel, sr=22050, hop_length=256, power=0))
S = np.abs(librosa.stft(x, **frames))
save("centroid", librosa.feature.spectral_centroid(S=S, sr=22050))
save("bandwidth_p3", librosa.feature.spectral_bandwidth(S=S, sr=22050, p=3))
save("rolloff_50", librosa.feature.spectral_rolloff(S=S, sr=22050, roll_percent=0.5))
save("flatness_power1", librosa.feature.spectral_flatness(S=S, power=1))
save("contrast_linear", librosa.feature.spectral_contrast(S=S, sr=22050, fmin=300, n_bands=4, quantile=0.1, linear=True))
save("contrast", librosa.feature.spectral_contrast(S=S, sr=22050, fmin=300, n_bands=4, quantile=0.1))
save("rms_600_150_nocenter", librosa.feature.rms(y=x, frame_length=600, hop_length=150, center=False))
save("zcr_501_100", librosa.feature.zero_crossing_rate(x, frame_length=501, hop_length=100))
save("stft_128_660_reflect", np.abs(librosa.stft(x, n_fft=128, hop_length=660, pad_mode="reflect")))
C = librosa.stft(x, n_fft=64, hop_length=400)
save("stft_64_400_complex", np.concatenate([C.real, C.imag]))
save("frames_50_210", librosa.util.frame(x, frame_length=50, hop_length=210))
save("rms_stack3", librosa.feature.stack_memory(librosa.feature.rms(y=x, frame_length=512, hop_length=256), n_steps=3))
m = librosa.feature.melspectrogram(y=x, sr=22050, n_mels=20, **frames)
save("mel20_l1", librosa.util.normalize(m, norm=1))
save("mel20_l2", librosa.util.normalize(m, norm=2))
save("mel20_max", librosa.util.normalize(m))
