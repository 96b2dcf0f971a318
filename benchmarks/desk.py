"""How long each page of the desk takes on a register: the first time, and the best of some more.

    python -m benchmarks.desk REGISTER [--times N] [--only WORD]

Prints a line a page, the slowest first, with the bar of one second; the register is only looked at. Make one of 100,000
reports by ``python -m benchmarks.register --reports 100000 --keep FOLDER``.
"""

from __future__ import annotations

import argparse
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from communique import api

_BAR_S = 1.0
_DAY = "2026-01-15"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("register")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    with api.open_register(options.register) as register:
        pages = {name: path for name, path in _pages(register).items() if options.only in name}
    with _desk(options.register) as address, httpx.Client(base_url=address, timeout=300) as client:
        client.get("/keys")  # what is loaded once is not the first page's
        rows = sorted((_measure(client, name, path, options.times) for name, path in pages.items()), reverse=True)
    print(f"{'page':24}{'first s':>10}{'then s':>10}{'kB':>8}")
    for best, first, size, name in rows:
        print(f"{name:24}{first:10.2f}{best:10.2f}{size / 1e3:8.0f}{'' if best <= _BAR_S else '  over the bar'}")


@contextmanager
def _desk(register: str) -> Iterator[str]:
    """Open the desk by its command, and give its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "communique", "desk", "--register", register, "--port", str(port)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as desk:
        try:
            assert desk.stderr is not None
            if "the desk is open" not in (told := desk.stderr.readline()):
                raise SystemExit(told)
            yield f"http://127.0.0.1:{port}"
        finally:
            desk.terminate()


def _measure(client: httpx.Client, name: str, path: str, times: int) -> tuple[float, float, int, str]:
    taken, size = [], 0
    for _ in range(times + 1):
        started = time.perf_counter()
        answer = client.get(path)
        taken.append(time.perf_counter() - started)
        size = len(answer.content)
        if answer.status_code != 200:
            raise SystemExit(f"{path}: status {answer.status_code}")
    return min(taken[1:]), taken[0], size, name


def _pages(register: Any) -> dict[str, str]:
    """Give a page of each kind: of the pair, the person and the things of which most is told."""
    pair = api.pairs(register, most=1)[0].sides
    between = "&".join(f"between={side}" for side in pair)
    told = api.relationship(register, pair, on=_DAY)
    person = max((each for side in told.people for each in side.persons), key=lambda each: each.contacts)
    contact = api.meetings(register, between=pair, newest=True, limit=1)[0]
    report = api.report(register, contact.sources[0].handle)
    series = max(told.mechanisms, key=lambda each: len(each.editions))
    visit = api.visits(register, between=pair, newest=True, limit=1)[0]
    commitment = api.commitments(register, between=pair, newest=True, limit=1)[0]
    return {
        "overview": "/",
        **{name: f"/{name}" for name in ("contacts", "visits", "people", "agreements", "mechanisms", "commitments")},
        **{name: f"/{name}" for name in ("reports", "due", "conflicts", "map", "network", "review", "coding", "add")},
        "network-sides": "/network?of=sides",
        "contacts-between": f"/contacts?{between}",
        "contacts-field": "/contacts?field=border",
        "commitments-between": f"/commitments?{between}&open=1",
        "due-between": f"/due?{between}",
        "map-between": f"/map?{between}",
        "network-between": f"/network?{between}",
        "search": "/search?words=defence+border",
        "changed": "/changed?since=2025-12-31",
        "relationship": f"/between/{'/'.join(pair)}",
        "contact": f"/contacts/{contact.id}",
        "contact-why": f"/contacts/{contact.id}/why",
        "visit": f"/visits/{visit.id}",
        "person": f"/people/{person.id}",
        "instrument": f"/agreements/{told.instruments[0].id}",
        "mechanism": f"/mechanisms/{series.id}",
        "commitment": f"/commitments/{commitment.id}",
        "report": f"/reports/{report.key}",
        "review-merge": "/review?kind=merge",
        "review-conflict": "/review?kind=conflict",
        "review-follow-up": "/review?kind=follow-up",
        "review-thing": f"/review/thing/{contact.id}",
        "review-log": "/review/log",
        "brief": f"/briefs/between/{'/'.join(pair)}",
    }


if __name__ == "__main__":
    main()
