"""Golden values of per-channel energy normalization, by librosa 0.11.0: prints energies, then results, a row for each band.

librosa's running mean begins at 1; here it is told to begin at the first frame, as in the paper.
"""
import librosa
import numpy as np

energies = np.array([[0, 1, 4, 9, 2, 0, 0, 1], [100, 100, 1, 1, 1, 1, 50, 100], [1e-3, 0, 2e-3, 1, 0, 0, 0, 1e3]])
for smoothing, gain, bias, power in [(0.025, 0.98, 2, 0.5), (0.3, 0.6, 0.5, 0.25)]:
    begin = (1 - smoothing) * energies[:, :1]
    values = librosa.pcen(energies, b=smoothing, gain=gain, bias=bias, power=power, eps=1e-6, zi=begin)
    print(smoothing, gain, bias, power)
    print(np.array2string(values, separator=", ", precision=7, suppress_small=False, max_line_width=110))
