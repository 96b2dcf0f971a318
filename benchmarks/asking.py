"""How long each question takes on a register, for the whole of it and for the pair of sides that met most often.

    python -m benchmarks.asking REGISTER [--limit 50] [--times 3] [--only WORD]

The register is only read. Prints a line for each question: how many answers it has, and the seconds of the first time,
of the quickest time, and of the processor in the quickest time (others may use the machine too).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from typing import Any

from communique import api
from communique.errors import CommuniqueError
from communique.register import Register

Question = Callable[[], Any]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("register", help="a file, or postgresql://…")
    parser.add_argument("--limit", type=int, default=50, help="answers on a page")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("--only", default="", help="only the questions that have this word")
    options = parser.parse_args()
    print("question".ljust(44), *(head.rjust(9) for head in ("answers", "first s", "best s", "cpu s")))
    with api.open_register(options.register) as register:
        for name, question in _questions(register, options.limit):
            if options.only in name:
                print(name.ljust(44), *(cell.rjust(9) for cell in _measured(question, options.times)), flush=True)


def _measured(question: Question, times: int) -> Iterator[str]:
    found: Any = None
    taken: list[tuple[float, float]] = []
    for _ in range(times):
        started, busy = time.perf_counter(), time.process_time()
        try:
            found = question()
        except CommuniqueError as error:
            found = type(error).__name__
        taken.append((time.perf_counter() - started, time.process_time() - busy))
    yield str(len(found)) if isinstance(found, list) else type(found).__name__
    yield from (f"{seconds:.3f}" for seconds in (taken[0][0], *min(taken)))


def _questions(register: Register, limit: int) -> Iterator[tuple[str, Question]]:
    """Give every question by name: pages of whole lists, then what is asked of one pair, then of one thing."""
    day = api.overview(register).last_published or "2025-12-31"
    (busiest,) = api.pairs(register, most=1)
    yield from _pages(register, limit, day)
    yield from _of_pair(register, limit, day, busiest.sides)
    yield from _of_one(register, day, busiest.sides)
    yield from _of_all(register, day, busiest.sides)


def _pages(register: Register, limit: int, day: str) -> Iterator[tuple[str, Question]]:
    lists: dict[str, Callable[..., Any]] = {
        "meetings": api.meetings,
        "meetings about training": lambda r, **page: api.meetings(r, field="training", **page),
        "visits": api.visits,
        "agreements": lambda r, **page: api.agreements(r, on=day, **page),
        "agreements in force": lambda r, **page: api.agreements(r, on=day, status="in-force", **page),
        "mechanisms": api.mechanisms,
        "commitments": api.commitments,
        "people": api.people,
        "timeline": api.timeline,
        "conflicts": api.conflicts,
        "reports": api.reports,
    }
    for name, ask in lists.items():
        for newest in (False, True):
            about = {"limit": limit, "newest": newest}
            order = "newest first" if newest else "oldest first"
            yield f"{name}, {order}", lambda ask=ask, about=about: ask(register, **about)
    yield "changed in the last year", lambda: api.changed(register, f"{int(day[:4]) - 1}", limit=limit)


def _of_pair(register: Register, limit: int, day: str, sides: tuple[str, str]) -> Iterator[tuple[str, Question]]:
    pair = " and ".join(sides)
    page = {"between": sides, "newest": True, "limit": limit}
    yield f"relationship of {pair}", lambda: api.relationship(register, sides, day)
    yield f"meetings of {pair}", lambda: api.meetings(register, **page)
    yield f"visits of {pair}", lambda: api.visits(register, **page)
    yield f"agreements of {pair}", lambda: api.agreements(register, on=day, **page)
    yield f"mechanisms of {pair}", lambda: api.mechanisms(register, **page)
    yield f"commitments of {pair}", lambda: api.commitments(register, **page)
    yield f"timeline of {pair}", lambda: api.timeline(register, **page)
    yield f"conflicts of {pair}", lambda: api.conflicts(register, **page)
    yield f"due of {pair}", lambda: api.due(register, on=day, between=sides)
    yield f"network of {pair}", lambda: api.network(register, between=sides)
    yield f"places of {pair}", lambda: api.meeting_places(register, between=sides)
    yield f"all meetings of {pair}", lambda: api.meetings(register, between=sides)
    yield f"all visits of {pair}", lambda: api.visits(register, between=sides)
    yield f"all commitments of {pair}", lambda: api.commitments(register, between=sides)


def _of_one(register: Register, day: str, sides: tuple[str, str]) -> Iterator[tuple[str, Question]]:
    """Ask about the thing of each kind that is told most of among the newest of a pair."""
    page: dict[str, Any] = {"between": sides, "newest": True, "limit": 200}
    contact = max(api.meetings(register, **page), key=lambda each: len(each.sources))
    visit = max(api.visits(register, **page), key=lambda each: len(each.sources))
    commitment = max(api.commitments(register, **page), key=lambda each: len(each.follow_ups))
    instrument = max(api.agreements(register, on=day, **page), key=lambda each: len(each.sources))
    series = max(api.mechanisms(register, **page), key=lambda each: len(each.sources))
    person = max(api.network(register, between=sides).nodes, key=lambda each: each.contacts)
    yield "contact", lambda: api.contact(register, contact.id)
    yield "visit", lambda: api.visit(register, visit.id)
    yield "commitment", lambda: api.commitment(register, commitment.id)
    yield "agreement", lambda: api.agreement(register, instrument.id, on=day)
    yield "mechanism", lambda: api.mechanism(register, series.id)
    yield "person", lambda: api.person(register, person.id)
    yield "report", lambda: api.report(register, contact.sources[0].handle)
    for each in (contact, visit, commitment, instrument, series, person):
        yield f"explain {each.id}", lambda name=each.id: api.explain(register, name)


def _of_all(register: Register, day: str, sides: tuple[str, str]) -> Iterator[tuple[str, Question]]:
    yield "overview", lambda: api.overview(register)
    yield "sides", lambda: api.sides(register)
    yield "pairs", lambda: api.pairs(register)
    yield f"pairs of {sides[0]}", lambda: api.pairs(register, side=sides[0])
    yield "publishers", lambda: api.publishers(register)
    yield "places", lambda: api.meeting_places(register)
    yield "network", lambda: api.network(register)
    yield "network of held meetings", lambda: api.network(register, status="held")
    yield "network of sides", lambda: api.network(register, of="sides")
    yield "due", lambda: api.due(register, on=day)
    yield "search", lambda: api.search(register, "training")


if __name__ == "__main__":
    main()
