"""Tell which duty an office is, so that counterparts are known: two defence ministers, two chiefs of staff."""

from __future__ import annotations

from communique.reading.people import PersonDraft

_DUTIES = {
    "defence": (
        "minister of defence",
        "defence minister",
        "secretary of defence",
        "defence secretary",
        "minister for defence",
        "raksha mantri",
    ),
    "foreign": (
        "foreign minister",
        "minister of foreign",
        "foreign secretary",
        "minister for foreign",
        "external affairs minister",
        "minister of external",
        "secretary of state",
    ),
    "chief": (
        "chief of the general staff",
        "chief of defence",
        "chief of general staff",
        "chief of staff of the armed forces",
        "chairman of the joint chiefs",
    ),
    "premier": ("prime minister", "premier"),
    "president": ("president",),
    "speaker": ("chairman of the national assembly", "national assembly chairman", "speaker"),
    "interior": (
        "interior minister",
        "minister of interior",
        "minister of the interior",
        "minister of public security",
        "home minister",
    ),
}
_LESSER = ("deputy", "vice", "assistant")


def duties(p: PersonDraft) -> set[str]:
    """Give the duties that a person's offices are, a deputy's apart from the chief's."""
    out: set[str] = set()
    for office in p.offices:
        name = office.name.lower().replace("defense", "defence").replace("national defence", "defence")
        lesser = next((w for w in _LESSER if w in name), "")
        for duty, forms in _DUTIES.items():
            if any(form in name for form in forms) and not (
                duty == "president" and ("vice" in name or "of the" in name)
            ):
                out.add(lesser + duty)
    return out


def is_resident(p: PersonDraft) -> bool:
    """Is this an envoy who lives in the state where he is posted, so that his calls there are no visits?"""
    return any(w in o.name.lower() for o in p.offices for w in ("ambassador", "high commissioner", "attach", "chargé", "charge d", "consul"))


def speaks_for_others(p: PersonDraft) -> bool:
    """Is this a spokesperson, who announces what others do?"""
    return any(w in o.name.lower() for o in p.offices for w in ("spokes", "press secretary"))
