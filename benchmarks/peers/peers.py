#!/usr/bin/env python3
"""mirkit beside Python's libraries, on the same sound, in turns, one thread each.

    mvn -pl benchmarks -am -DskipTests package
    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install -r benchmarks/peers/requirements.txt
    /tmp/peers/bin/python benchmarks/peers/peers.py

Each repetition of a task runs once in every library, one after the other, so that a load on the
machine meets all of them. Prints the least and the median time of each as "times real time", those
times over ours (above 1 is our favour), and how far our result is from theirs, as a share of its
largest value. A task with a slow library is repeated less often: --seconds is its budget, three
repetitions the least. Writes to a temporary folder, and to --json only.
"""

import os

for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[variable] = "1"

import argparse
import dataclasses
import datetime
import json
import pathlib
import platform
import statistics
import subprocess
import tempfile
import time
import warnings

import librosa
import numpy as np
import soundfile
import soxr

try:
    import torch
    import torchaudio
except ImportError:
    torchaudio = None
try:
    import aubio
except ImportError:
    aubio = None

SECONDS = 60
RATE = 22050
C1, C2, C7 = (librosa.note_to_hz(note) for note in ("C1", "C2", "C7"))
FEWEST = 3
ROOT = pathlib.Path(__file__).resolve().parents[2]


@dataclasses.dataclass
class Task:
    """What mirkit is asked to do, and the other libraries' functions for it by their names.

    Where a function does the same to the last digit but one, `same` names it: its result is compared
    with ours. YIN's second row, the aperiodicity, no other library has.
    """

    ours: str
    theirs: dict
    same: str = ""


@dataclasses.dataclass
class Row:
    """How fast a library did a task; times in milliseconds."""

    task: str
    library: str
    repetitions: int
    least_ms: float
    median_ms: float
    least_x: float
    median_x: float
    least_ratio: float
    median_ratio: float
    difference: float | None


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
        self.time(f"{task}\t{file}")
        return np.fromfile(file, dtype="<f4")


def librosa_tasks(y):
    """Every representation that librosa has, as its defaults or ours make it."""
    feature, mel = librosa.feature, dict(y=y, sr=RATE, n_mels=128)
    pitch = dict(fmin=C2, fmax=C7, sr=RATE, frame_length=2048, hop_length=512)

    def harmonic_cqt():
        return np.stack([np.abs(librosa.cqt(y, fmin=C1 * h, n_bins=360, bins_per_octave=60))
                         for h in (0.5, 1, 2, 3, 4, 5)])

    functions = {
        "stft value=power": lambda: np.abs(librosa.stft(y)) ** 2,
        "mel topDb=80": lambda: librosa.power_to_db(feature.melspectrogram(**mel)),
        "mfcc": lambda: feature.mfcc(**mel),
        "cqt value=magnitude": lambda: np.abs(librosa.cqt(y)),
        "vqt value=magnitude": lambda: np.abs(librosa.vqt(y)),
        "hybrid-cqt value=magnitude": lambda: librosa.hybrid_cqt(y, tuning=0.0),
        "harmonic-cqt value=magnitude": harmonic_cqt,
        "chroma-stft": lambda: feature.chroma_stft(y=y),
        "chroma-stft tuning=0": lambda: feature.chroma_stft(y=y, tuning=0.0),
        "chroma-cqt": lambda: feature.chroma_cqt(y=y),
        "chroma-cqt tuning=0": lambda: feature.chroma_cqt(y=y, tuning=0.0),
        "chroma-cens": lambda: feature.chroma_cens(y=y),
        "tonnetz": lambda: feature.tonnetz(y=y),
        "hpss": lambda: np.stack(librosa.decompose.hpss(np.abs(librosa.stft(y)))),
        "yin": lambda: librosa.yin(y, **pitch),
        "pyin": lambda: librosa.pyin(y, **pitch)[0],
        "onset-strength": lambda: librosa.onset.onset_strength(y=y, sr=RATE),
        "tempogram": lambda: feature.tempogram(y=y),
        # It adds a frame after the last one.
        "fourier-tempogram": lambda: np.abs(feature.fourier_tempogram(y=y))[:, :-1],
        "spectral-centroid": lambda: feature.spectral_centroid(y=y),
        "spectral-bandwidth": lambda: feature.spectral_bandwidth(y=y),
        "spectral-rolloff": lambda: feature.spectral_rolloff(y=y),
        "spectral-flatness": lambda: feature.spectral_flatness(y=y),
        "spectral-contrast": lambda: feature.spectral_contrast(y=y),
        "pcen": lambda: librosa.pcen(feature.melspectrogram(**mel, power=1) * 2**31),
        "rms": lambda: feature.rms(y=y),
        "zero-crossings": lambda: feature.zero_crossing_rate(y),
    }
    return {ours: Task(ours, {"librosa": function}, "librosa") for ours, function in functions.items()}


def audio_tasks(fast, wav):
    """Reading a file and changing its rate."""
    tasks = {
        f"resample {rate}": Task(f"resample {rate}", {
            "soxr HQ": lambda rate=rate: soxr.resample(fast, 44100, rate, quality="HQ")}, "soxr HQ")
        for rate in (22050, 16000)
    }
    return tasks | {"wav": Task("wav", {"soundfile": lambda: soundfile.read(wav, dtype="float32")})}


def add_torchaudio(tasks, sound, fast):
    torch.set_num_threads(1)
    sound, fast, transforms = torch.from_numpy(sound), torch.from_numpy(fast), torchaudio.transforms
    shared = dict(n_fft=2048, hop_length=512, pad_mode="constant")
    bands = dict(n_mels=128, norm="slaney", mel_scale="slaney")
    spectrogram = transforms.Spectrogram(power=2, **shared)
    mel_power = transforms.MelSpectrogram(RATE, power=2, **bands, **shared)
    to_db = transforms.AmplitudeToDB("power", top_db=80)
    mfcc = transforms.MFCC(RATE, n_mfcc=20, melkwargs=bands | shared)
    centroid = transforms.SpectralCentroid(RATE, n_fft=2048, hop_length=512)
    tasks["stft value=power"].theirs["torchaudio"] = lambda: spectrogram(sound)
    tasks["mel topDb=80"].theirs["torchaudio"] = lambda: to_db(mel_power(sound))
    tasks["mfcc"].theirs["torchaudio"] = lambda: mfcc(sound)
    tasks["spectral-centroid"].theirs["torchaudio"] = lambda: centroid(sound)
    for rate in (22050, 16000):
        # What torchaudio's tutorial on resampling gives for resampy's kaiser_best.
        resample = transforms.Resample(44100, rate, lowpass_filter_width=64, rolloff=0.9475937,
                                       resampling_method="sinc_interp_kaiser", beta=14.77)
        tasks[f"resample {rate}"].theirs["torchaudio w64"] = lambda resample=resample: resample(fast)


def add_aubio(tasks, sound):
    """Its detectors keep the sound's last 2048 samples themselves and are fed a hop at a time."""
    hops = sound[:sound.size // 512 * 512].reshape(-1, 512)

    def pitch(method):
        detector = aubio.pitch(method, 2048, 512, RATE)
        detector.set_tolerance(0.1)
        return [detector(hop)[0] for hop in hops]

    for method in ("yinfft", "yinfast"):
        tasks["yin"].theirs[f"aubio {method}"] = lambda method=method: pitch(method)


def all_tasks(sound, fast, folder):
    tasks = librosa_tasks(sound) | audio_tasks(fast, str(folder / "stereo.wav"))
    if torchaudio:
        add_torchaudio(tasks, sound, fast)
    if aubio:
        add_aubio(tasks, sound)
    return tasks


def machine():
    model = platform.processor()
    try:
        model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    java = subprocess.run(
        [str(pathlib.Path(os.environ["JAVA_HOME"]) / "bin/java") if "JAVA_HOME" in os.environ else "java", "-version"],
        capture_output=True, text=True).stderr.splitlines()[1]
    versions = {"Python": platform.python_version()}
    versions |= {module.__name__: module.__version__ for module in (librosa, np, soxr, soundfile)}
    versions |= {name: getattr(module, "__version__", None) or getattr(module, "version", None)
                 if module else "missing, its rows are left out"
                 for name, module in (("torchaudio", torchaudio), ("aubio", aubio))}
    return {"date": str(datetime.date.today()), "processor": model, "cores": os.cpu_count(),
            "system": f"{platform.system()} {platform.release()}", "java": java, "versions": versions,
            "load_before": os.getloadavg()[0]}


def describe(found):
    versions = ", ".join(f"{name} {version}" for name, version in found["versions"].items())
    return (f"{found['date']}, {found['processor']}, {found['cores']} cores, load {found['load_before']:.1f} before, "
            f"{found['system']}; {found['java']}; {versions}.")


def timed(function):
    start = time.perf_counter_ns()
    function()
    return time.perf_counter_ns() - start


class Comparison:
    def __init__(self, folder, tasks, options):
        self.folder, self.options = folder, options
        self.tasks = {ours: task for ours, task in tasks.items()
                      if not options.tasks or any(word in ours for word in options.tasks)}
        self.mirkit = Mirkit(folder)
        self.notes = []

    def rows(self):
        for task in self.tasks.values():
            self.warm_up(task)
            times = self.times(task)
            ours = times["mirkit"]
            for library, values in times.items():
                yield Row(
                    task.ours, library, len(values), min(values), statistics.median(values),
                    1e3 * SECONDS / min(values), 1e3 * SECONDS / statistics.median(values),
                    min(values) / min(ours), statistics.median(values) / statistics.median(ours),
                    self.difference(task) if library == task.same else None)

    def warm_up(self, task):
        """Theirs compile and fill caches in the first call; the JVM needs many."""
        for function in task.theirs.values():
            function()
        end = time.monotonic() + self.options.seconds / 4
        done = 0
        while done < FEWEST or (done < self.options.repetitions and time.monotonic() < end):
            self.mirkit.time(task.ours)
            done += 1

    def times(self, task):
        contenders = {"mirkit": lambda: self.mirkit.time(task.ours)}
        contenders |= {name: lambda function=function: timed(function) for name, function in task.theirs.items()}
        times = {name: [] for name in contenders}
        end = time.monotonic() + self.options.seconds
        done = 0
        while done < FEWEST or (done < self.options.repetitions and time.monotonic() < end):
            for name, contender in contenders.items():
                times[name].append(contender() / 1e6)
            done += 1
        return times

    def difference(self, task):
        theirs = np.nan_to_num(np.asarray(task.theirs[task.same](), dtype=np.float32)).ravel()
        ours = self.mirkit.result(task.ours, self.folder / "result.f32")[:theirs.size]
        if task.ours.startswith("resample"):
            self.notes.append(f"{task.ours} differs from {task.same} by {in_band_db(ours, theirs):.0f} dB below 0.9 of "
                              "Nyquist, without the first and last 2000 samples.")
        return float(np.abs(ours - theirs).max() / np.abs(theirs).max())


def in_band_db(ours, theirs, edge=2000):
    """Energy of the difference over that of the sound, where both filters must pass everything; without the ends."""
    window = np.hanning(theirs.size - 2 * edge)
    spectra = [np.abs(np.fft.rfft(x[edge:-edge] * window)) ** 2 for x in (ours.astype(float) - theirs, theirs)]
    difference, sound = (spectrum[:int(0.9 * spectrum.size)].sum() for spectrum in spectra)
    return 10 * np.log10(difference / sound)


def print_text(rows):
    print(f"{'task':30}{'library':16}{'times':>6}{'x real time':>12}{'median':>8}{'theirs/ours':>12}{'median':>8}{'difference':>12}")
    for row in rows:
        difference = "" if row.difference is None else f"{row.difference:.1e}"
        print(f"{row.task:30}{row.library:16}{row.repetitions:6}{row.least_x:12.0f}{row.median_x:8.0f}"
              f"{row.least_ratio:12.2f}{row.median_ratio:8.2f}{difference:>12}", flush=True)
        yield row


def print_markdown(rows):
    """Our speed and the fastest one are bold; a ratio below 1 is too, so that none is overlooked."""
    print("| task | library | × real time: least | median | their time over ours: least | median | difference |")
    print("|---|---|---:|---:|---:|---:|---:|")
    for row in rows:
        if row.library == "mirkit":
            print(f"| {row.task} | **mirkit** | **{row.least_x:.0f}** | {row.median_x:.0f} | | | |", flush=True)
        else:
            ratio = f"{row.least_ratio:.2f}" if row.least_ratio >= 1 else f"**{row.least_ratio:.2f}**"
            difference = "" if row.difference is None else f"{row.difference:.0e}"
            print(f"| | {row.library} | {row.least_x:.0f} | {row.median_x:.0f} | {ratio} | {row.median_ratio:.2f} "
                  f"| {difference} |", flush=True)
        yield row


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--repetitions", type=int, default=60, help="of each task, at most")
    arguments.add_argument("--seconds", type=float, default=20, help="for each task, after which no more are begun")
    arguments.add_argument("--tasks", nargs="*", help="only those with one of these words in their names")
    arguments.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write all figures there")
    options = arguments.parse_args()
    warnings.simplefilter("ignore")
    found = machine()
    print(describe(found) + "\n")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sound, fast = music(RATE), music(44100)
        sound.tofile(folder / "22050.f32")
        fast.tofile(folder / "44100.f32")
        soundfile.write(folder / "stereo.wav", np.stack([fast, fast[::-1]], axis=1).clip(-1, 1), 44100, subtype="PCM_16")
        comparison = Comparison(folder, all_tasks(sound, fast, folder), options)
        rows = list((print_markdown if options.markdown else print_text)(comparison.rows()))
    print("\n" + "\n".join(comparison.notes + [f"Load {os.getloadavg()[0]:.1f} after."]))
    if options.json:
        options.json.write_text(json.dumps({"machine": found, "notes": comparison.notes,
                                            "rows": [vars(row) for row in rows]}, indent=1) + "\n")


if __name__ == "__main__":
    main()
