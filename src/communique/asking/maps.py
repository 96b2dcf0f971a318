"""Where sides met, and who met whom, to be drawn: counted over all contacts that meet the criteria."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any

from sqlalchemy import Connection, Select

from communique.answers.maps import CountryRest, Edge, MeetingPlace, MeetingPlaces, Network, Node
from communique.asking.choices import one_of
from communique.asking.contacts import criteria_of
from communique.asking.meaning import Tell, silently
from communique.errors import QuestionError
from communique.register import Register
from communique.register.queries import maps
from communique.register.queries.contacts import chosen_contacts
from communique.register.queries.dated import date_of

Row = Mapping[str, Any]
_WHO = ("persons", "sides")


def meeting_places(
    register: Register,
    *,
    between: Collection[str] = (),
    since: str | None = None,
    until: str | None = None,
    level: str | None = None,
    field: str | None = None,
    status: str | None = None,
    form: str | None = None,
    person: str | None = None,
    most: int = 500,
    tell: Tell = silently,
) -> MeetingPlaces:
    """Give where the contacts that meet all criteria were, as ``meetings`` takes them, most contacts first.

    Places beyond ``most`` are summed by state. Raises QuestionError as ``meetings`` does.
    """
    _some(most, "places")
    told: dict[str, Any] = {"level": level, "field": field, "status": status, "form": form}
    with register.store.asking() as connection:
        days = {"since": since, "until": until}
        criteria = criteria_of(connection, between=between, person=person, tell=tell, **days, **told)
        found = maps.places(connection, chosen_contacts(**criteria))
    told_of = sorted((row for row in found if row["place"] or row["place_country"]), key=_most_first)
    return MeetingPlaces(
        places=tuple(_place(row) for row in told_of[:most]),
        rest=tuple(_rest(told_of[most:])),
        untold=sum(row["contacts"] for row in found if not (row["place"] or row["place_country"])),
    )


def network(
    register: Register,
    *,
    between: Collection[str] = (),
    since: str | None = None,
    until: str | None = None,
    level: str | None = None,
    field: str | None = None,
    status: str | None = None,
    form: str | None = None,
    person: str | None = None,
    of: str = "persons",
    most: int = 150,
    tell: Tell = silently,
) -> Network:
    """Give who took part in the same contacts, of those that meet all criteria as ``meetings`` takes them.

    ``of`` is persons (of whom those of different states are joined) or sides. Those with the most contacts are given,
    at most so many. Raises QuestionError as ``meetings`` does.
    """
    one_of(of, _WHO, "kind of network")
    _some(most, "nodes")
    told: dict[str, Any] = {"level": level, "field": field, "status": status, "form": form}
    with register.store.asking() as connection:
        days = {"since": since, "until": until}
        criteria = criteria_of(connection, between=between, person=person, tell=tell, **days, **told)
        chosen = chosen_contacts(**criteria)
        return _of_sides(connection, chosen, most) if of == "sides" else _of_persons(connection, chosen, most)


def _some(most: int, what: str) -> None:
    if most < 1:
        raise QuestionError(f"{most} {what} are none: ask for 1 or more")


def _most_first(row: Row) -> tuple[int, str, str]:
    return -row["contacts"], row["place_country"] or "~", row["place"] or ""


def _place(row: Row) -> MeetingPlace:
    return MeetingPlace(
        place=row["place"],
        place_country=row["place_country"],
        contacts=row["contacts"],
        first=row["first"],
        last=row["last"],
    )


def _rest(rows: Iterable[Row]) -> Iterator[CountryRest]:
    """Sum places by state."""
    of_state: dict[str | None, list[int]] = defaultdict(list)
    for row in rows:
        of_state[row["place_country"]].append(row["contacts"])
    for state, counts in sorted(of_state.items(), key=lambda each: (-sum(each[1]), each[0] or "~")):
        yield CountryRest(place_country=state, places=len(counts), contacts=sum(counts))


def _of_persons(connection: Connection, chosen: Select[Any], most: int) -> Network:
    counts = maps.attended(connection, chosen)
    heaviest = dict(sorted(counts, key=lambda each: (-each[1], each[0]))[:most])
    known = maps.people_in_short(connection, heaviest)
    together: dict[str, list[str]] = defaultdict(list)
    days: dict[str, str | None] = {}
    for one, contact, day in maps.attended_by_each(connection, heaviest, chosen):
        together[contact].append(one)
        days[contact] = day
    return Network(
        nodes=tuple(
            Node(id=name, name=known[name]["name"], country=known[name]["country"], contacts=count)
            for name, count in heaviest.items()
        ),
        edges=tuple(_edges(together, days, {name: row["country"] for name, row in known.items()})),
        left_out=len(counts) - len(heaviest),
    )


def _edges(
    together: Mapping[str, Collection[str]], days: Mapping[str, str | None], state: Mapping[str, str | None]
) -> Iterator[Edge]:
    """Join those of different states who took part in the same contacts, the most contacts first."""
    counts: Counter[tuple[str, str]] = Counter()
    last: dict[tuple[str, str], str] = {}
    for contact, persons in together.items():
        for pair in combinations(sorted(persons), 2):
            if state[pair[0]] != state[pair[1]]:
                counts[pair] += 1
                last[pair] = max(last.get(pair, ""), days[contact] or "")
    for pair in sorted(counts, key=lambda pair: (-counts[pair], pair)):
        yield Edge(a=pair[0], b=pair[1], contacts=counts[pair], last=date_of(last[pair]))


def _of_sides(connection: Connection, chosen: Select[Any], most: int) -> Network:
    counts = maps.sides_attending(connection, chosen)
    heaviest = dict(sorted(counts, key=lambda each: (-each[1], each[0]))[:most])
    joined = [each for each in maps.sides_together(connection, chosen) if {each[0], each[1]} <= heaviest.keys()]
    return Network(
        nodes=tuple(Node(id=side, name=side, country=side, contacts=count) for side, count in heaviest.items()),
        edges=tuple(
            Edge(a=one, b=other, contacts=count, last=day)
            for one, other, count, day in sorted(joined, key=lambda each: (-each[2], each[0], each[1]))
        ),
        left_out=len(counts) - len(heaviest),
    )
