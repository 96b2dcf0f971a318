"""The offices of a simulated state, and the ranks of its officers in the words of several armies.

Source: the usual titles of defence and foreign services. Reader: ``people.py`` and ``drafts.py``.
Judgement calls: ``tier`` runs from 1 (leader) to 7 (province, embassy); counterparts hold the same ``key``.
"""

from __future__ import annotations

from dataclasses import dataclass

DPM = "Deputy Prime Minister"


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """A post that states of some systems have, its titles in formal and in newspaper words."""

    key: str
    tier: int
    seats: int
    term_years: float
    titles: tuple[str, str]
    systems: str = "party republic kingdom"
    rung: int = 0  # the lowest rung of the ranks it is held with; 0 is a civilian's
    naval: bool = False
    travels: int = 0  # how often its holder leads a delegation, as a weight
    from_keys: tuple[str, ...] = ()  # the offices it is filled from
    also: tuple[str, ...] = ()  # what goes with it in a party state
    may_also: str = ""  # what some holders are besides, everywhere


_MINISTERS = ("defence.minister", "foreign.minister", "security.minister", "deputy.pm")

OFFICE_KINDS: tuple[OfficeKind, ...] = (
    OfficeKind(
        "party.leader",
        1,
        1,
        6,
        ("General Secretary of the Party Central Committee", "Party General Secretary"),
        "party",
        travels=2,
        from_keys=("head.state", "party.external", "politics.head"),
    ),
    OfficeKind(
        "head.state",
        1,
        1,
        5,
        ("President of the Republic", "President"),
        "party republic",
        travels=5,
        from_keys=("head.government", "security.minister"),
        also=("Politburo member",),
    ),
    OfficeKind("monarch", 1, 1, 15, ("King", "His Majesty the King"), "kingdom", travels=1),
    OfficeKind(
        "head.government",
        2,
        1,
        4.5,
        ("Prime Minister", "Premier"),
        travels=6,
        from_keys=("deputy.pm", "foreign.minister"),
        also=("Politburo member",),
    ),
    OfficeKind("deputy.pm", 3, 2, 4, (DPM, "Vice Premier"), travels=2, from_keys=_MINISTERS[:3]),
    OfficeKind(
        "defence.minister",
        4,
        1,
        4.5,
        ("Minister of National Defence", "Defence Minister"),
        rung=5,
        travels=24,
        from_keys=("staff.chief", "politics.head", "defence.deputy"),
        also=("Politburo member", "Deputy Secretary of the Central Military Commission"),
        may_also=DPM,
    ),
    OfficeKind(
        "defence.deputy",
        5,
        4,
        4,
        ("Deputy Minister of National Defence", "Deputy Defence Minister"),
        rung=4,
        travels=22,
        from_keys=("staff.deputy", "navy", "border", "relations"),
        also=("Member of the Central Military Commission",),
    ),
    OfficeKind(
        "staff.chief",
        5,
        1,
        3.5,
        ("Chief of the General Staff", "Chief of Staff of the Armed Forces"),
        rung=5,
        travels=10,
        from_keys=("staff.deputy", "defence.deputy", "navy"),
        may_also="Deputy Minister of National Defence",
    ),
    OfficeKind(
        "staff.deputy",
        6,
        3,
        3.5,
        ("Deputy Chief of the General Staff", "Deputy Chief of Staff"),
        rung=3,
        travels=7,
        from_keys=("border", "airforce", "training"),
    ),
    OfficeKind(
        "politics.head",
        5,
        1,
        4,
        ("Chairman of the General Department of Politics", "Army Political Chief"),
        "party",
        rung=5,
        travels=5,
        from_keys=("staff.deputy", "border"),
    ),
    OfficeKind(
        "navy",
        6,
        1,
        3.5,
        ("Commander of the Navy", "Navy Chief"),
        rung=3,
        naval=True,
        travels=7,
    ),
    OfficeKind("airforce", 6, 1, 3.5, ("Commander of the Air Force", "Air Force Chief"), rung=3, travels=3),
    OfficeKind("border", 6, 1, 3.5, ("Commander of the Border Guard", "Border Guard Commander"), rung=3, travels=6),
    OfficeKind(
        "relations",
        6,
        1,
        4,
        ("Director of the Foreign Relations Department", "Head of Foreign Relations"),
        rung=2,
        travels=3,
    ),
    OfficeKind("training", 6, 1, 4, ("Director of the Military Training Department", "Head of Training"), rung=2),
    OfficeKind("medicine", 6, 1, 4, ("Director of the Military Medicine Department", "Army Surgeon General"), rung=2),
    OfficeKind(
        "industry", 6, 1, 4, ("Director of the Defence Industry Department", "Head of Defence Industry"), rung=2
    ),
    OfficeKind(
        "foreign.minister",
        4,
        1,
        4,
        ("Minister of Foreign Affairs", "Foreign Minister"),
        travels=11,
        from_keys=("foreign.deputy", "party.external"),
        may_also=DPM,
    ),
    OfficeKind(
        "foreign.deputy", 5, 2, 3.5, ("Deputy Minister of Foreign Affairs", "Deputy Foreign Minister"), travels=6
    ),
    OfficeKind(
        "party.external",
        4,
        1,
        4,
        (
            "Chairman of the Party Central Committee's Commission for External Relations",
            "Party External Relations Head",
        ),
        "party",
        travels=3,
        from_keys=("foreign.deputy",),
    ),
    OfficeKind(
        "security.minister",
        4,
        1,
        5,
        ("Minister of Public Security", "Interior Minister"),
        rung=4,
        travels=4,
        also=("Politburo member",),
    ),
    OfficeKind("province", 7, 4, 4, ("Chairman of the {} Provincial People's Committee", "Governor of {}"), travels=5),
)

AMBASSADOR = OfficeKind("ambassador", 7, 1, 3.5, ("Ambassador to {}", "Ambassador to {}"))

# Rungs 1 to 6 of the officers' ladder in the words of three schools; an outlet abroad may use another school's.
RANKS: dict[str, tuple[str, ...]] = {
    "eastern": (
        "Colonel",
        "Senior Colonel",
        "Major General",
        "Lieutenant General",
        "Senior Lieutenant General",
        "General",
    ),
    "soviet": ("Colonel", "Colonel", "Major General", "Lieutenant General", "Colonel General", "Army General"),
    "western": ("Colonel", "Brigadier", "Major General", "Lieutenant General", "General", "Senior General"),
    "naval": ("Captain", "Commodore", "Rear Admiral", "Vice Admiral", "Admiral", "Admiral of the Fleet"),
}
TOP_RUNG = 6
