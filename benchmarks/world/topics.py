"""The words of what states talk about: subjects of instruments, fields of cooperation, names of mechanisms.

Source: the record format's fields and the usual words of communiqués. Reader: ``bonds.py`` and ``drafts.py``.
Judgement calls: within a row, each wording is one that some outlet would print for the same thing.
"""

from __future__ import annotations

from communique.model import InstrumentKind, Level, MechanismKind

# Instruments that come in rows, each edition the successor of the last: kind, subject, years covered, and its share.
LINES: tuple[tuple[InstrumentKind, str, int, float], ...] = (
    (InstrumentKind.PROTOCOL, "defence", 5, 0.7),
    (InstrumentKind.PROTOCOL, "border", 5, 0.25),
    (InstrumentKind.PROGRAMME, "training", 3, 0.3),
    (InstrumentKind.MEMORANDUM, "peacekeeping", 5, 0.25),
    (InstrumentKind.AGREEMENT, "navy", 5, 0.2),
)
ANNUAL_PLAN_SHARE = 0.6  # of protocols, carried out by a plan a year

# Instruments signed once.
SINGLE: tuple[tuple[InstrumentKind, str], ...] = (
    (InstrumentKind.MEMORANDUM, "cyber"),
    (InstrumentKind.MEMORANDUM, "industry"),
    (InstrumentKind.MEMORANDUM, "medicine"),
    (InstrumentKind.MEMORANDUM, "rescue"),
    (InstrumentKind.AGREEMENT, "secrets"),
    (InstrumentKind.AGREEMENT, "logistics"),
    (InstrumentKind.LETTER_OF_INTENT, "industry"),
    (InstrumentKind.JOINT_STATEMENT, "partnership"),
    (InstrumentKind.JOINT_STATEMENT, "defence"),
    (InstrumentKind.MINUTES, "border"),
    (InstrumentKind.CONTRACT, "vessels"),
)

SUBJECTS: dict[str, tuple[str, ...]] = {
    "defence": ("defence cooperation", "defence cooperation", "defense cooperation", "cooperation in defence"),
    "border": ("border guard cooperation", "cooperation between border guards", "border protection cooperation"),
    "training": ("training cooperation", "cooperation in training", "military training and education"),
    "peacekeeping": ("UN peacekeeping", "cooperation in United Nations peacekeeping", "peacekeeping operations"),
    "navy": ("naval cooperation", "cooperation between navies", "naval ties"),
    "cyber": ("cyber security", "cybersecurity cooperation", "cooperation in cyber security"),
    "industry": ("defence industry cooperation", "defense industry cooperation", "cooperation in defence industry"),
    "medicine": ("military medicine", "military medical cooperation", "cooperation in military medicine"),
    "rescue": ("search and rescue", "cooperation in search and rescue", "disaster relief and rescue"),
    "secrets": ("protection of classified information", "mutual protection of military information"),
    "logistics": ("mutual logistics support", "logistics support", "reciprocal provision of supplies"),
    "partnership": ("comprehensive strategic partnership", "strategic partnership", "elevating relations"),
    "vessels": ("supply of patrol vessels", "patrol boats", "the purchase of patrol vessels"),
}

# What commitments are about: the field's code and its wordings.
FIELDS: dict[str, tuple[str, ...]] = {
    "training": ("training", "personnel training", "education and training"),
    "border": ("border management", "border protection", "the management of the common border"),
    "exercises": ("joint exercises", "joint drills", "joint exercises and patrols"),
    "industry": ("defence industry", "defense industry", "defence technology"),
    "visits": ("delegation exchanges", "the exchange of delegations", "visits at all levels"),
    "dialogue": ("policy dialogue", "consultation", "dialogue mechanisms"),
    "peacekeeping": ("UN peacekeeping", "peacekeeping", "United Nations peacekeeping operations"),
    "medicine": ("military medicine", "military health care", "epidemic prevention"),
    "cyber": ("cyber security", "cybersecurity", "information security"),
    "crime": ("the fight against terrorism", "counter-terrorism", "the fight against smuggling"),
    "maritime": ("maritime security", "security at sea", "naval cooperation"),
    "remains": ("the search for remains", "the repatriation of remains", "the search for missing soldiers"),
    "war-legacy": ("unexploded ordnance clearance", "mine clearance", "the consequences of war"),
    "hadr": ("disaster relief", "humanitarian assistance", "search and rescue"),
    "youth-culture": ("youth exchanges", "exchanges between young officers", "sport and culture"),
    "intelligence": ("information sharing", "the exchange of information", "intelligence exchange"),
    "multilateral": ("mutual support in multilateral forums", "coordination in regional forums", "multilateral forums"),
    "logistics": ("logistics", "military engineering", "logistics support"),
    "economy": ("trade", "trade and investment", "economic ties"),
    "implementation": ("the signed agreements", "agreements already signed", "the plans already agreed"),
}

# Standing channels of two states: kind, level, acronym, wordings, rhythm in years, and the keys of who chairs.
CHANNELS: tuple[tuple[MechanismKind, Level | None, str, tuple[str, ...], int, str], ...] = (
    (
        MechanismKind.DIALOGUE,
        Level.DEPUTY_MINISTERS,
        "DPD",
        ("Defence Policy Dialogue", "defence policy dialogue", "Defense Policy Dialogue", "Dialogue on Defence Policy"),
        1,
        "defence.deputy",
    ),
    (
        MechanismKind.DIALOGUE,
        None,
        "DSSD",
        ("Diplomatic, Security and Defence Strategic Dialogue", "strategic dialogue", "Strategic Defense Dialogue"),
        1,
        "foreign.deputy",
    ),
    (
        MechanismKind.COMMITTEE,
        None,
        "JDCC",
        ("Joint Defence Cooperation Committee", "joint committee on defence cooperation", "Joint Defense Committee"),
        2,
        "staff.deputy",
    ),
    (
        MechanismKind.EXCHANGE,
        Level.MINISTERS,
        "BDFE",
        (
            "Border Defence Friendship Exchange",
            "border defence friendship exchange",
            "Border Defense Friendship Exchange",
        ),
        1,
        "defence.minister",
    ),
    (
        MechanismKind.EXERCISE,
        None,
        "",
        ("Shared Shield exercise", "Exercise Shared Shield", "SHARED SHIELD joint exercise"),
        1,
        "navy",
    ),
    (
        MechanismKind.MEETING,
        Level.SERVICES,
        "NSM",
        ("Navy Staff Meeting", "navy staff talks", "Navy-to-Navy Staff Meeting"),
        1,
        "navy",
    ),
)
CHANNEL_SHARES = (0.6, 0.25, 0.3, 0.15, 0.3, 0.2)

# Channels told of without a session: kind and wordings.
STANDING: tuple[tuple[MechanismKind, tuple[str, ...]], ...] = (
    (MechanismKind.HOTLINE, ("hotline between the defence ministries", "defence hotline", "direct phone link")),
    (MechanismKind.PATROL, ("joint patrol in the Gulf", "joint naval patrol", "coordinated patrol at sea")),
    (MechanismKind.TWINNING, ("twinning of border posts", "border post twinning", "sister border stations")),
)

# Conferences of many: name, wordings, and how many states belong.
CONFERENCES: tuple[tuple[str, tuple[str, ...], int, str], ...] = (
    ("MDMM", ("Mekong Defence Ministers' Meeting", "Mekong Defense Ministers Meeting"), 5, "defence.minister"),
    ("SSF", ("Southern Seas Forum", "Southern Seas Security Forum"), 12, "defence.minister"),
    ("EDC", ("Eurasian Defence Council", "Council of Eurasian Defence Ministers"), 8, "defence.minister"),
    ("IOCF", ("Indian Ocean Chiefs' Forum", "Forum of Indian Ocean Chiefs of Staff"), 9, "staff.chief"),
    ("PNS", ("Pacific Navy Symposium", "Symposium of Pacific Navies"), 11, "navy"),
    ("TCS", ("Three Continents Summit", "Summit of Three Continents"), 10, "head.government"),
    ("FMC", ("Foreign Ministers' Conclave", "Conclave of Foreign Ministers"), 9, "foreign.minister"),
)
