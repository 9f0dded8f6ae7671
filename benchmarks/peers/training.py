#!/usr/bin/env python3
"""Training and inference of the same network in mirkit and in Python's PyTorch, in turns.

    mvn -pl benchmarks -am -DskipTests package
    python3 -m venv /tmp/peers && /tmp/peers/bin/pip install numpy torch==2.7.1
    /tmp/peers/bin/python benchmarks/peers/training.py

A step is forward, loss, backward, Adam; a prediction is a pass without gradients, to probabilities
that the language can read. Both sides have the same weights, the same batch, the same number of
threads and the same settings of the C library's memory and of waiting threads; before anything is
timed, three losses and a prediction must agree. Prints the least and the median time of each side
and ours over theirs: 1.05 means that we take 5 % longer. The last ratio is that of the mean
processor time of the whole processes, which other work on the machine disturbs less. Writes to a
temporary folder, and to --json only.
"""

import os
import sys

# What `mir` and benchmarks/run set. The C library reads them once, when a process starts.
ENVIRONMENT = {"OMP_WAIT_POLICY": "passive", "MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": "1073741824",
               "MALLOC_TRIM_THRESHOLD_": "4294967296", "MALLOC_TOP_PAD_": "268435456"}
if not ENVIRONMENT.items() <= os.environ.items():
    os.execve(sys.executable, [sys.executable, *sys.argv], os.environ | ENVIRONMENT)

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

import numpy as np
import torch
from torch import nn

ROOT = pathlib.Path(__file__).resolve().parents[2]
FEWEST = 5
STEPS_COMPARED = 3
TOLERANCE = 1e-4


@dataclasses.dataclass
class Row:
    """How long each side took; times in milliseconds, ratios ours over theirs."""

    network: str
    task: str
    threads: int
    repetitions: int
    ours_least_ms: float
    ours_median_ms: float
    theirs_least_ms: float
    theirs_median_ms: float
    least_ratio: float
    median_ratio: float
    processor_ratio: float


class Mirkit:
    """The Java side, which answers each request with its nanoseconds, those of processors, and what came of it."""

    def __init__(self, folder, threads):
        self.process = subprocess.Popen(
            [ROOT / "benchmarks" / "run", str(folder)],
            env=os.environ | {"main": "org.mirkit.models.train.TrainingRuns", "threads": str(threads)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)
        self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("mirkit's side has ended; see its message above")
        return line.split()

    def ask(self, request):
        self.process.stdin.write(request + "\n")
        *nanoseconds, result = self.answer()
        return float(result), [int(value) for value in nanoseconds]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def tensors(file):
    """What a safetensors file holds, by name."""
    content = file.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    header.pop("__metadata__", None)
    result = {}
    for name, entry in header.items():
        first, end = entry["data_offsets"]
        values = np.frombuffer(content, "<f4", (end - first) // 4, start + first)
        result[name] = torch.from_numpy(values.reshape(entry["shape"]).copy())
    return result


class Convolution(nn.Module):
    """Our names: weight, and norm.weight, norm.bias, norm.running_mean, norm.running_var."""

    def __init__(self, channels, filters):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(filters, channels, 3, 3))
        self.norm = nn.BatchNorm2d(filters)

    def forward(self, x):
        return torch.relu(self.norm(nn.functional.conv2d(x, self.weight, padding=1)))


class LastOutput(nn.GRU):
    """What each direction says after all frames of a map (B, N, F, T)."""

    def forward(self, x):
        outputs = super().forward(x.flatten(1, 2).transpose(1, 2))[0]
        forwards = outputs[:, -1, :self.hidden_size]
        return torch.cat([forwards, outputs[:, 0, self.hidden_size:]], 1) if self.bidirectional else forwards


def small():
    return nn.Sequential(
        Convolution(1, 16), nn.MaxPool2d((4, 2)), Convolution(16, 32), nn.MaxPool2d((4, 4)),
        LastOutput(32 * 8, 32, bidirectional=True, batch_first=True), nn.Linear(64, 4))


def large():
    return nn.Sequential(
        Convolution(1, 32), nn.MaxPool2d(2), Convolution(32, 64), nn.MaxPool2d(3),
        Convolution(64, 96), nn.MaxPool2d(4), Convolution(96, 128), nn.MaxPool2d(4),
        LastOutput(128, 32, num_layers=2, batch_first=True), nn.Linear(32, 4))


NETWORKS = {"small": small, "large": large}


class Pytorch:
    """The Python side: one network that learns, one that stays as it was."""

    def __init__(self, folder, name):
        weights = {numbered(key): values for key, values in tensors(folder / "weights.safetensors").items()}
        batch = tensors(folder / "batch.safetensors")
        self.inputs, self.classes = batch["inputs"], batch["classes"].long()
        self.learner, self.still = NETWORKS[name](), NETWORKS[name]()
        for network in (self.learner, self.still):
            # Only PyTorch counts the batches that a normalisation has seen.
            missing, unexpected = network.load_state_dict(weights, strict=False)
            assert not unexpected and all(key.endswith("num_batches_tracked") for key in missing)
        self.still.eval()
        self.optimizer = torch.optim.Adam(self.learner.parameters(), lr=0.001)

    def step(self):
        self.optimizer.zero_grad()
        loss = nn.functional.cross_entropy(self.learner(self.inputs), self.classes)
        loss.backward()
        self.optimizer.step()
        return loss.item()

    def predict(self):
        with torch.inference_mode():
            return float(torch.softmax(self.still(self.inputs), 1).numpy()[:, 0].sum())

    def parameters(self):
        return sum(values.numel() for values in self.learner.parameters())


def numbered(name):
    """Ours count layers from 1, theirs from 0."""
    _, number, rest = name.split(".", 2)
    return f"{int(number) - 1}.{rest}"


def require_equal(what, ours, theirs):
    if abs(ours - theirs) > TOLERANCE:
        raise SystemExit(f"{what}: {ours} in mirkit and {theirs} in PyTorch; the two do not compute the same")


class Comparison:
    def __init__(self, options):
        self.options = options

    def rows(self):
        for threads in self.options.threads:
            torch.set_num_threads(threads)
            with tempfile.TemporaryDirectory() as folder:
                mirkit = Mirkit(folder, threads)
                for name in self.options.networks:
                    theirs = Pytorch(pathlib.Path(folder) / name, name)
                    self.require_same(mirkit, theirs, name)
                    for task in ("step", "predict"):
                        yield self.row(mirkit, theirs, name, task, threads)
                mirkit.close()

    @staticmethod
    def require_same(mirkit, theirs, name):
        for number in range(STEPS_COMPARED):
            require_equal(f"loss {number + 1} of {name}", mirkit.ask(f"step {name}")[0], theirs.step())
        require_equal(f"prediction of {name}", mirkit.ask(f"predict {name}")[0], theirs.predict())

    def row(self, mirkit, theirs, name, task, threads):
        contenders = {"ours": lambda: mirkit.ask(f"{task} {name}")[1], "theirs": lambda: timed(getattr(theirs, task))}
        self.repeat(contenders, self.options.seconds / 4)
        (ours, ours_busy), (theirs, theirs_busy) = self.repeat(contenders, self.options.seconds).values()
        median, mean = statistics.median, statistics.mean
        # Java knows its processor time to 10 ms only, so that the least would be chance.
        return Row(name, task, threads, len(ours), min(ours), median(ours), min(theirs), median(theirs),
                   min(ours) / min(theirs), median(ours) / median(theirs), mean(ours_busy) / mean(theirs_busy))

    @staticmethod
    def repeat(contenders, seconds):
        """Milliseconds by the clock and of processors for each side."""
        times = {side: ([], []) for side in contenders}
        end = time.monotonic() + seconds
        while len(times["ours"][0]) < FEWEST or time.monotonic() < end:
            for side, contender in contenders.items():
                for values, nanoseconds in zip(times[side], contender()):
                    values.append(nanoseconds / 1e6)
        return times


def timed(function):
    start, busy = time.perf_counter_ns(), time.process_time_ns()
    function()
    return time.perf_counter_ns() - start, time.process_time_ns() - busy


def machine():
    model = platform.processor()
    try:
        model = next(line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    java = subprocess.run(
        [str(pathlib.Path(os.environ["JAVA_HOME"]) / "bin/java") if "JAVA_HOME" in os.environ else "java", "-version"],
        capture_output=True, text=True).stderr.splitlines()[1]
    return {"date": str(datetime.date.today()), "processor": model, "cores": os.cpu_count(),
            "system": f"{platform.system()} {platform.release()}", "java": java, "python": platform.python_version(),
            "torch": torch.__version__, "load_before": os.getloadavg()[0]}


def describe(found):
    return (f"{found['date']}, {found['processor']}, {found['cores']} cores, load {found['load_before']:.1f} before, "
            f"{found['system']}; {found['java']}; Python {found['python']}, PyTorch {found['torch']}.")


def print_text(rows):
    print(f"{'network':8}{'task':9}{'threads':>8}{'times':>6}{'ours, ms':>10}{'median':>8}{'theirs, ms':>12}"
          f"{'median':>8}{'ours/theirs':>12}{'median':>8}{'processor':>10}")
    for row in rows:
        print(f"{row.network:8}{row.task:9}{row.threads:8}{row.repetitions:6}{row.ours_least_ms:10.1f}"
              f"{row.ours_median_ms:8.1f}{row.theirs_least_ms:12.1f}{row.theirs_median_ms:8.1f}{row.least_ratio:12.3f}"
              f"{row.median_ratio:8.3f}{row.processor_ratio:10.3f}", flush=True)
        yield row


def print_markdown(rows):
    """A ratio above 1.05 is bold, so that none is overlooked."""
    print("| network | task | threads | ours, ms: least | median | theirs, ms: least | median "
          "| ours over theirs: least | median | processor |")
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for row in rows:
        ratio = f"{row.least_ratio:.2f}" if row.least_ratio <= 1.05 else f"**{row.least_ratio:.2f}**"
        print(f"| {row.network} | {row.task} | {row.threads} | {row.ours_least_ms:.1f} | {row.ours_median_ms:.1f} "
              f"| {row.theirs_least_ms:.1f} | {row.theirs_median_ms:.1f} | {ratio} | {row.median_ratio:.2f} "
              f"| {row.processor_ratio:.2f} |", flush=True)
        yield row


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--seconds", type=float, default=40, help="for each row, after which no more are begun")
    arguments.add_argument("--threads", type=int, nargs="*", default=[1, 2], help="of each side's engine")
    arguments.add_argument("--networks", nargs="*", choices=NETWORKS, default=list(NETWORKS))
    arguments.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    arguments.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write all figures there")
    options = arguments.parse_args()
    torch.set_num_interop_threads(1)
    found = machine()
    print(describe(found) + "\n")
    rows = list((print_markdown if options.markdown else print_text)(Comparison(options).rows()))
    print(f"\nLoad {os.getloadavg()[0]:.1f} after.")
    if options.json:
        options.json.write_text(json.dumps({"machine": found, "rows": [vars(row) for row in rows]}, indent=1) + "\n")


if __name__ == "__main__":
    main()
