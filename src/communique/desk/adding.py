"""Adding: reports are read and kept in the background, one lot after another, while the pages go on answering.

A lot is some files, a pasted text or the samples. What becomes of it is told file by file; one that cannot be read
costs the others nothing. Files lie in a folder of the lot's own, under numbers, and the folder goes when the lot is
done: their names only tell what kind they are and what to call the reports.
"""

from __future__ import annotations

import json
import logging
import secrets
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path, PurePosixPath
from queue import SimpleQueue
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from communique import api
from communique.errors import CommuniqueError, Refusal, Remark

KINDS = (".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson")
LINES = (".jsonl", ".ndjson")
MOST_FILES = 500
MEGABYTE = 1024 * 1024
MOST_BYTES = 256 * MEGABYTE  # of one lot
MOST_A_REPORT = 20 * MEGABYTE
_KEPT = 20  # lots of which is remembered what became of them
_TOLD = 500  # files of each outcome that a lot's page names
_log = logging.getLogger("communique.desk")


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one file, or of one report in it."""

    name: str
    outcome: str
    why: str = ""


@dataclass(slots=True)
class Lot:
    """Some reports on their way into the register; ``total`` is how many, so far as one can tell beforehand."""

    name: str
    total: int
    work: Callable[[Any], Iterator[tuple[str, Any]]] = field(repr=False)
    done: int = 0
    state: str = "waiting"
    since: str = ""
    wrong: str = ""
    counts: Counter[str] = field(default_factory=Counter)
    lines: list[Line] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Tell whether nothing more will come of it."""
        return self.state in ("done", "stopped")

    def take(self, name: str, told: Any) -> None:
        """Note what became of a report: an outcome, or a remark on what was not read."""
        notice = isinstance(told, Remark) and not isinstance(told, Refusal)
        outcome = "refused" if isinstance(told, Refusal) else "note" if notice else str(told)
        if not notice:
            self.done += 1
            self.counts[outcome] += 1
        if self.counts[outcome] <= _TOLD:
            self.lines.append(Line(told.where if isinstance(told, Remark) else name, outcome, _why(told)))


def _why(told: Any) -> str:
    return told.sentence if isinstance(told, Remark) else ""


class Adder:
    """Adds lots to a register, one at a time, in the order in which they came."""

    def __init__(self, register: str) -> None:
        self._register = register
        self._lots: OrderedDict[str, Lot] = OrderedDict()
        self._queue: SimpleQueue[Lot] = SimpleQueue()
        self._guard = threading.Lock()
        self._thread: threading.Thread | None = None

    def take(self, total: int, work: Callable[[Any], Iterator[tuple[str, Any]]]) -> Lot:
        """Let a lot wait for its turn."""
        lot = Lot(secrets.token_hex(8), total, work)
        with self._guard:
            self._lots[lot.name] = lot
            over = [name for name, each in self._lots.items() if each.over]
            for name in over[: max(0, len(self._lots) - _KEPT)]:
                del self._lots[name]
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name="adding", daemon=True)
                self._thread.start()
        self._queue.put(lot)
        return lot

    def lot(self, name: str) -> Lot | None:
        """Give a lot that is under way or remembered."""
        return self._lots.get(name)

    def lots(self) -> list[Lot]:
        """Give the lots that are remembered, the newest first."""
        with self._guard:
            return list(reversed(self._lots.values()))

    def _work(self) -> None:
        while True:
            self._add(self._queue.get())

    def _add(self, lot: Lot) -> None:
        lot.state, lot.since = "working", api.now()
        try:
            with api.open_register(self._register, create=True) as register:
                for name, told in lot.work(register):
                    lot.take(name, told)
            lot.state = "done"
        except CommuniqueError as error:
            lot.state, lot.wrong = "stopped", str(error)
        except Exception as error:  # the desk goes on, whatever one lot does
            _log.exception("a fault of ours in adding")
            lot.state, lot.wrong = "stopped", f"a fault of ours ({type(error).__name__}): what is told above was kept"


class Upload:
    """Files on their way: written under numbers into a folder of their own, read one by one, then gone."""

    def __init__(self) -> None:
        self._folder = TemporaryDirectory(prefix="communique-")
        self._names: list[str] = []
        self._refused: list[Refusal] = []
        self.total = 0

    def put(self, told: str, stream: BinaryIO, size: int) -> None:
        """Write down one file, under a number; its name is only remembered. What is no report is refused at once."""
        name = plain_name(told)
        why = _unfit(name, size)
        if why:
            self._refused.append(Refusal(name, why))
            self.total += 1
            return
        place = self._place(len(self._names))
        with place.open("wb") as out:
            copyfileobj(stream, out)
        self.total += _reports_in(name, place)
        self._names.append(name)

    def close(self) -> None:
        """Take the folder away."""
        self._folder.cleanup()

    def work(self, register: Any) -> Iterator[tuple[str, Any]]:
        """Read the files and keep their reports, one file at a time; gives each one's name and what became of it."""
        try:
            yield from ((told.where, told) for told in self._refused)
            for number, name in enumerate(self._names):
                with self._place(number).open("rb") as stream:
                    for told in api.add_files(register, [(name, stream)]):
                        yield name, told
        finally:
            self.close()

    def _place(self, number: int) -> Path:
        return Path(self._folder.name, str(number))


def plain_name(told: str) -> str:
    """Give the last part of a file's name from outside, on one line: it is shown and names the report."""
    last = PurePosixPath(told.replace("\\", "/")).name
    shown = "".join(char if char.isprintable() else " " for char in last).strip()[-200:]
    return shown if shown.strip(". ") else "nameless"


def kind_of(name: str) -> str:
    """Give the ending of a file's name, in small letters."""
    return PurePosixPath(name).suffix.lower()


def _unfit(name: str, size: int) -> str | None:
    """Say why a file cannot be read, from its name and size; nothing if it may be."""
    kind = kind_of(name)
    if kind not in KINDS:
        return f"it is none of the kinds that can be read ({', '.join(KINDS)})"
    if size > MOST_A_REPORT and kind not in LINES:
        return f"it is larger than {MOST_A_REPORT // MEGABYTE} MB, which no report is"
    return None


def _reports_in(name: str, place: Path) -> int:
    if kind_of(name) not in LINES:
        return 1
    with place.open("rb") as stream:
        return sum(1 for line in _lines(stream) if line.strip()) or 1


def _lines(stream: BinaryIO) -> Iterable[bytes]:
    return iter(lambda: stream.readline(MOST_A_REPORT), b"")


def pasted(told: dict[str, str]) -> Callable[[Any], Iterator[tuple[str, Any]]]:
    """Give the work of keeping one pasted text, with what is known of it."""
    line = json.dumps({key: value for key, value in told.items() if value}).encode()
    name = told.get("title") or told["id"]

    def work(register: Any) -> Iterator[tuple[str, Any]]:
        for each in api.add_files(register, [("pasted.jsonl", BytesIO(line))]):
            yield name, Refusal(name, each.sentence) if isinstance(each, Refusal) else each

    return work


def samples(register: Any) -> Iterator[tuple[str, Any]]:
    """Keep the bundled sample reports."""
    for told in api.add_samples(register):
        yield "a sample report", told
