"""Golden values of the scattering transform, by kymatio 0.3.0 (BSD-3-Clause) with numpy and scipy 1.11.

A line for each path: its order, then its values at frames 0, 1, the middle and the last. Values of order 1 and 2 are
multiplied by 2^j1 and 2^(j1+j2): kymatio 0.3.0 takes the mean of a filter's aliases where it lowers a rate, not their sum.
"""
import numpy as np
from kymatio.numpy import Scattering1D


def signal(n):
    """A chirp that grows louder and softer, and the noise of a linear congruential generator."""
    t, noise, state = np.arange(n), np.zeros(n), 1
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2**31
        noise[i] = state / 2**31 - 0.5
    chirp = np.sin(2 * np.pi * (0.01 * t + 0.2 * t * t / (2 * n)))
    return (0.5 * chirp * (1 + 0.5 * np.sin(2 * np.pi * t / 200)) + 0.1 * noise).astype(np.float32)


for octaves, per_octave, n in [(6, 8, 4096), (5, 1, 2048)]:
    scattering = Scattering1D(J=octaves, shape=n, Q=per_octave)
    values, meta = scattering(signal(n).astype(float)), scattering.meta()
    weights = 2 ** np.nansum(meta["j"], axis=1)[:, None]
    frames = [0, 1, values.shape[1] // 2, values.shape[1] - 1]
    np.savetxt(f"scattering-j{octaves}-q{per_octave}.txt", np.column_stack([meta["order"], (values * weights)[:, frames]]),
               fmt=["%d"] + ["%.7g"] * 4)
