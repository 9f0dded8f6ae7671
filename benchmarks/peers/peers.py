#!/usr/bin/env python3
"""mirkit beside Python's libraries, on the same sound, in turns, one thread each.

    mvn -pl benchmarks -am -DskipTests package
    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install -r benchmarks/peers/requirements.txt
    /tmp/peers/bin/python benchmarks/peers/peers.py

Each repetition of a task runs once in every library, one after the other, so that a load on the
machine meets all of them. Prints the least and the median time of each, as "times real time", and
how far our result is from librosa's. Writes to a temporary folder only.
"""

import os

for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[variable] = "1"

import argparse
import datetime
import pathlib
import platform
import statistics
import subprocess
import tempfile
import time

import librosa
import numpy as np
import soundfile
import soxr

try:
    import torch
    import torchaudio
except ImportError:
    torchaudio = None

SECONDS = 60
ROOT = pathlib.Path(__file__).resolve().parents[2]


def music(rate):
    """Chords of decaying partials twice a second, a noisy beat and a noise floor; float32."""
    random = np.random.default_rng(1)
    time_s = np.arange(SECONDS * rate) / rate
    since_beat = time_s % 0.5
    sound = (0.2 * np.exp(-60 * since_beat) + 0.003) * random.standard_normal(time_s.size)
    root = np.array([45, 41, 48, 43])[(time_s / 2).astype(int) % 4]
    for step in (0, 4, 7, 12):
        hz = 440 * 2 ** ((root + step - 69) / 12)
        for partial in range(1, 9):
            sound += 0.1 / partial * np.exp(-2 * partial * since_beat) * np.sin(
                2 * np.pi * hz * partial * since_beat)
    return sound.astype(np.float32)


class Mirkit:
    """The Java side, which answers each request with its nanoseconds."""

    def __init__(self, folder):
        self.process = subprocess.Popen(
            [ROOT / "benchmarks" / "run", str(folder)],
            env=os.environ | {"main": "org.mirkit.benchmarks.PeerRuns"},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def time(self, request):
        self.process.stdin.write(request + "\n")
        answer = self.process.stdout.readline()
        if not answer:
            raise SystemExit("mirkit's side has ended; see its message above")
        return int(answer)

    def result(self, task, file):
        self.time(f"{task} {file}")
        return np.fromfile(file, dtype="<f4")


def peers(sound, fast, folder):
    """The other libraries' functions for each task; the first one is what ours is compared with."""
    mel = dict(sr=22050, n_fft=2048, hop_length=512, n_mels=128, pad_mode="constant")
    wav = str(folder / "stereo.wav")
    tasks = {
        "stft": {"librosa": lambda: np.abs(librosa.stft(sound, pad_mode="constant")) ** 2},
        "mel": {"librosa": lambda: librosa.power_to_db(librosa.feature.melspectrogram(y=sound, **mel))},
        "resample-22050": {"soxr HQ": lambda: soxr.resample(fast, 44100, 22050, quality="HQ")},
        "resample-16000": {"soxr HQ": lambda: soxr.resample(fast, 44100, 16000, quality="HQ")},
        "wav": {"soundfile": lambda: soundfile.read(wav, dtype="float32")},
    }
    if torchaudio:
        torch.set_num_threads(1)
        sound_tensor, fast_tensor = torch.from_numpy(sound), torch.from_numpy(fast)
        transforms = torchaudio.transforms
        shared = dict(n_fft=2048, hop_length=512, pad_mode="constant", power=2)
        spectrogram = transforms.Spectrogram(**shared)
        mel_power = transforms.MelSpectrogram(22050, n_mels=128, norm="slaney", mel_scale="slaney", **shared)
        to_db = transforms.AmplitudeToDB("power", top_db=80)
        tasks["stft"]["torchaudio"] = lambda: spectrogram(sound_tensor)
        tasks["mel"]["torchaudio"] = lambda: to_db(mel_power(sound_tensor))
        for rate in (22050, 16000):
            # What torchaudio's tutorial on resampling gives for resampy's kaiser_best.
            resample = transforms.Resample(44100, rate, lowpass_filter_width=64, rolloff=0.9475937,
                                           resampling_method="sinc_interp_kaiser", beta=14.77)
            tasks[f"resample-{rate}"]["torchaudio w64"] = lambda resample=resample: resample(fast_tensor)
    return tasks


def timed(function):
    start = time.perf_counter_ns()
    function()
    return time.perf_counter_ns() - start


def describe_machine():
    model = platform.processor()
    try:
        model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    java = subprocess.run(
        [str(pathlib.Path(os.environ["JAVA_HOME"]) / "bin/java") if "JAVA_HOME" in os.environ else "java", "-version"],
        capture_output=True, text=True).stderr.splitlines()[1]
    versions = [f"{name} {module.__version__}" for name, module in
                [("librosa", librosa), ("numpy", np), ("soxr", soxr), ("soundfile", soundfile)]]
    versions += [f"torchaudio {torchaudio.__version__}"] if torchaudio else ["no torchaudio"]
    print(f"{datetime.date.today()}, {model}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} before, "
          f"{platform.system()} {platform.release()}")
    print(f"{java}; Python {platform.python_version()}, {', '.join(versions)}")


def in_band_db(ours, theirs, edge=2000):
    """Energy of the difference over that of the sound, where both filters must pass everything; without the ends."""
    window = np.hanning(theirs.size - 2 * edge)
    spectra = [np.abs(np.fft.rfft(x[edge:-edge] * window)) ** 2 for x in (ours.astype(float) - theirs, theirs)]
    difference, sound = (spectrum[:int(0.9 * spectrum.size)].sum() for spectrum in spectra)
    return 10 * np.log10(difference / sound)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--repetitions", type=int, default=60)
    arguments.add_argument("--warm-up", type=int, default=60, help="repetitions before, which are not counted")
    arguments.add_argument("--tasks", nargs="*", help="only these")
    options = arguments.parse_args()
    describe_machine()
    with tempfile.TemporaryDirectory() as name:
        compare(pathlib.Path(name), options)
    print(f"load {os.getloadavg()[0]:.1f} after")


def compare(folder, options):
    sound, fast = music(22050), music(44100)
    sound.tofile(folder / "22050.f32")
    fast.tofile(folder / "44100.f32")
    soundfile.write(folder / "stereo.wav", np.stack([fast, fast[::-1]], axis=1).clip(-1, 1), 44100, subtype="PCM_16")
    mirkit = Mirkit(folder)
    print(f"\n{'task':15} {'library':15} {'least ms':>9} {'median ms':>9} {'x real time':>11} {'median':>7} "
          f"{'theirs/ours':>11} {'median':>7}")
    for task, functions in peers(sound, fast, folder).items():
        if options.tasks and task not in options.tasks:
            continue
        contenders = {"mirkit": lambda: mirkit.time(task)}
        contenders |= {name: lambda function=function: timed(function) for name, function in functions.items()}
        for _ in range(options.warm_up):
            mirkit.time(task)
        times = {name: [] for name in contenders}
        for name in [name for _ in range(options.repetitions + 3) for name in contenders]:
            times[name].append(contenders[name]() / 1e6)
        report(task, {name: values[3:] for name, values in times.items()})
        if task != "wav":
            ours = mirkit.result(task, folder / "result.f32")
            name, function = next(iter(functions.items()))
            theirs = np.asarray(function(), dtype=np.float32).ravel()
            note = f", {in_band_db(ours, theirs):.0f} dB below 0.9 of Nyquist" if task.startswith("resample") else ""
            print(f"{'':15} differs from {name} by {np.abs(ours - theirs).max() / np.abs(theirs).max():.1e} of its maximum{note}")


def report(task, times):
    """Speeds, and how much faster we are; above 1 is our favour."""
    ours = times["mirkit"]
    for name, values in times.items():
        least, median = min(values), statistics.median(values)
        print(f"{task:15} {name:15} {least:9.2f} {median:9.2f} {SECONDS * 1e3 / least:11.0f} "
              f"{SECONDS * 1e3 / median:7.0f} {least / min(ours):11.2f} {median / statistics.median(ours):7.2f}")


if __name__ == "__main__":
    main()
