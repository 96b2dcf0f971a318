"""Measures what the reader costs, as ratios where a ratio says more than seconds on somebody's machine.

    python -m benchmarks.bench                    # everything, on the bundled samples
    python -m benchmarks.bench --texts FOLDER     # the ratio over other texts
    python -m benchmarks.bench --only speed growth

Ends with 1 if a bar is missed. Needs the extra ``bench`` (spaCy, for the ratio alone).
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from communique import pipeline
from communique.model import Report

MOST_TIMES_SPACY = 12.0
MOST_GROWTH = 1.5  # time per kB at 1 MB over time per kB at 10 kB: 1 is linear, the rest is noise and caches
MOST_MEGABYTES = 300.0
MOST_HELP_SECONDS = 0.3
MOST_START_SECONDS = 1.0

ROUNDS = 5
REPORTS_FOR_MEMORY = 10_000
_SIZES = (10_000, 100_000, 1_000_000)
# What a report may turn out to be: rules that look ahead without end show here and not on well-made prose.
_ODD_SHAPES = {
    "one line of words": "the two sides agreed to talks and ",
    "capitals": "Nguyen Van Minh General Lao ",
    "titles": "Deputy Minister of National Defence and Chief of the General Staff, Sen. Lt. Gen. ",
    "numbers": "19-22, 2020-2024, 11th, ",
    "brackets": "((« “(",
    "no spaces": "agreement",
    "line ends": "\r\n\n",
    "accents": "e\u0301\u0323ộ🤝",
}
# The command, which tells at its end the most memory it held.
_WATCHED = """
import resource, sys
from communique.cli import main
try:
    main()
finally:
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
"""


def main() -> int:
    """Run what was asked for and give the exit status."""
    options = _options()
    reports = list(_reports(options.texts))
    _stay_on_one_core()
    measurements = {
        "speed": lambda: speed(reports),
        "growth": lambda: growth(reports),
        "memory": lambda: memory(reports),
        "start": start,
    }
    passed = [line for name in options.only or measurements for line in measurements[name]()]
    print("all bars reached" if all(passed) else "a bar was missed")
    return 0 if all(passed) else 1


def speed(reports: Sequence[Report]) -> Iterator[bool]:
    """Compare reading all texts with spaCy's tokenising them: each text once, as in use, in a fresh process.

    Both are loaded and warmed on the first report before. What a second pass over the same texts takes is told too:
    spaCy's tokeniser remembers each word it has cut, so that there it mostly looks up.
    """
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as fresh:
        passes = list(fresh.map(_read_and_tokenise, [reports] * ROUNDS))
    reading, spent, reading_again, spent_again = (min(times) for times in zip(*passes, strict=True))
    kilobytes = sum(len(report.text.encode()) for report in reports) / 1000
    what = f"{len(reports)} reports, {kilobytes:.0f} kB: read {1000 * reading:.0f} ms, tokenised {1000 * spent:.0f} ms"
    again = f"the same texts again: {reading_again / spent_again:.1f} times"
    yield _say(
        "speed",
        f"{reading / spent:.1f} times spaCy's tokenising",
        f"{MOST_TIMES_SPACY:g}",
        reading / spent,
        f"{what}; {again}",
    )


def _read_and_tokenise(reports: Sequence[Report]) -> tuple[float, float, float, float]:
    """Give the seconds of a first pass of reading and of tokenising, then of a second pass of each."""
    import spacy

    tokenise = spacy.blank("en")
    pipeline.read(reports[0])
    tokenise(reports[0].text)
    work: tuple[Callable[[], object], ...] = (
        lambda: [pipeline.read(report) for report in reports],
        lambda: [tokenise(report.text) for report in reports],
    )
    first = [_best(each, 1) for each in work]
    return (first[0], first[1], _best(work[0], 1), _best(work[1], 1))


def growth(reports: Sequence[Report]) -> Iterator[bool]:
    """Compare the time a kilobyte takes in short and in very long texts."""
    for name, pattern in {"body paragraphs": _body(reports), **_ODD_SHAPES}.items():
        costs = [_cost_per_kilobyte(pattern, size) for size in _SIZES]
        # Below some tenths of a millisecond a kilobyte there is only noise to compare.
        ratio = costs[-1] / max(costs[0], 0.05)
        what = ", ".join(f"{cost:.2f} ms/kB at {size // 1000} kB" for cost, size in zip(costs, _SIZES, strict=True))
        yield _say(f"growth, {name}", f"{ratio:.2f}", f"{MOST_GROWTH:g}", ratio, what)


def _body(reports: Sequence[Report]) -> str:
    """Give the reports' bodies in a row, without their ends: what follows an outlet's tail is not read."""
    inner = (line for report in reports for line in report.text.split("\n")[2:-2])
    return "\n\n".join(line for line in inner if len(line) > 200) + "\n\n"


def memory(reports: Sequence[Report]) -> Iterator[bool]:
    """Read ten thousand reports in one process and ask the system for the most memory it held."""
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "archive.jsonl")
        with archive.open("w", encoding="utf-8") as lines:
            for number in range(REPORTS_FOR_MEMORY):
                text = reports[number % len(reports)].text
                lines.write(json.dumps({"id": str(number), "text": text, "published": "2024-12-20"}) + "\n")
        began = time.perf_counter()
        peak = _peak_megabytes(["read", "--nl", str(archive)])
    what = f"{REPORTS_FOR_MEMORY} reports in {time.perf_counter() - began:.0f} s"
    yield _say("memory", f"{peak:.0f} MB", f"{MOST_MEGABYTES:g}", peak, what)


def start() -> Iterator[bool]:
    """Time the command from nothing: its help, and one report."""
    helping = statistics.median(_seconds(["--help"]) for _ in range(ROUNDS))
    yield _say("--help", f"{helping:.2f} s", f"{MOST_HELP_SECONDS:g}", helping)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "report.txt")
        path.write_text(next(pipeline.sample_reports()).text, encoding="utf-8")
        # What Python and we keep for later starts lies in a folder of its own, so that the very first is told too.
        kept = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(folder, "kept")), "PYTHONDONTWRITEBYTECODE": ""}
        first, *later = (_seconds(["read", "--nl", str(path)], kept) for _ in range(ROUNDS + 1))
    reading = statistics.median(later)
    what = f"the first one after installing: {first:.2f} s"
    yield _say("one report, cold", f"{reading:.2f} s", f"{MOST_START_SECONDS:g}", reading, what)


def _say(name: str, figure: str, bar: str, value: float, what: str = "") -> bool:
    good = value <= float(bar)
    print(f"{'ok  ' if good else 'MISS'} {name}: {figure} (bar {bar}){'; ' + what if what else ''}", flush=True)
    return good


def _best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    spent = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return min(spent)


def _cost_per_kilobyte(pattern: str, size: int) -> float:
    text = (pattern * (size // len(pattern) + 1))[:size]
    report = Report(id="growth", text=text, published="2024-12-20")
    rounds = 3 if size < _SIZES[-1] else 1
    return 1000 * _best(lambda: pipeline.read(report), rounds) / (size / 1000)


def _command(arguments: Sequence[str]) -> list[str]:
    return [sys.executable, "-m", "communique", *arguments]


def _seconds(arguments: Sequence[str], environment: dict[str, str] | None = None) -> float:
    began = time.perf_counter()
    subprocess.run(_command(arguments), stdout=subprocess.DEVNULL, check=True, env=environment)
    return time.perf_counter() - began


def _peak_megabytes(arguments: Sequence[str]) -> float:
    """Give the most memory the command held; a shell in between keeps our own memory out of its account."""
    shell = ["sh", "-c", '"$0" "$@"; exit $?', sys.executable, "-c", _WATCHED, *arguments]
    done = subprocess.run(shell, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    peak = int(done.stderr.splitlines()[-1])
    return (peak / 1024 if sys.platform == "darwin" else peak) / 1000


def _reports(folder: Path | None) -> Iterator[Report]:
    if folder is None:
        yield from pipeline.sample_reports()
        return
    for item in pipeline.reports_in([str(folder)], "2024-12-20"):
        if isinstance(item, Report):
            yield item


def _stay_on_one_core() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--texts", type=Path, metavar="FOLDER", help="measure on the texts of this folder")
    parser.add_argument("--only", nargs="+", choices=["speed", "growth", "memory", "start"], help="measure only these")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
