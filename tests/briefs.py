"""What the tests of briefs share: a register of the bundled samples, and a brief that means harm."""

from __future__ import annotations

from pathlib import Path

from communique import pipeline
from communique.answers.brief import GAPS, Brief, Gap, Item, Note, Section

ON, ACCESSED, AT = "2025-12-01", "2025-12-02", "2025-12-01T00:00:00+00:00"
# What a report may hold to steer what prints it, as it is shown, and as it came.
SHOWN = '#eval("1+1") @ref $x^2$ \\\\ <script>alert(1)</script> =SUM(A1) {{x}} [l](javascript:x) *b* _i_ `c` | ~ & "q"'
HOSTILE = f"{SHOWN} \x07\x00\u202e"
VIETNAMESE, LAO, KHMER, CHINESE = "Quốc phòng Việt Nam", "ກະຊວງປ້ອງກັນປະເທດ", "ក្រសួងការពារជាតិ", "中国国防部越南"


def samples(where: Path, *, backwards: bool = False) -> str:
    """Make a register of the bundled samples."""
    reports = list(pipeline.sample_reports())
    with pipeline.open_register(where, create=True) as register:
        list(pipeline.add(reports[::-1] if backwards else reports, register, AT))
    return str(where)


def note(sentence: str, **known: str | None) -> Note:
    """Make a note."""
    told: dict[str, str | None] = {
        "publisher": "Army Paper", "title": "Two ministers meet in the capital and sign", "url": "https://army.example/1?a=1&b=2",
        "published": "2024-12-20", "accessed": ACCESSED,
    }  # fmt: skip
    return Note(report=known.pop("report", None) or "r1", record="m-1", sentence=sentence, **(told | known))


def hostile() -> Brief:
    """Give a brief with every kind of section, whose words try to be markup and come in five scripts."""
    table = Item("Ana, minister.", (note(f"Ana {HOSTILE}"),), "p-1", cells=("Hungary", f"Ana {HOSTILE}", LAO, CHINESE))
    again = Item(f"Met {HOSTILE}.", (note("They met."), note(f"Ana {HOSTILE}")), "m-1", group=f"Open: {HOSTILE}")
    other = Item(VIETNAMESE, (note(KHMER, report="r2", url="javascript:alert(1)", title=HOSTILE),), "m-2", group="Kept")
    gap = Gap(f"Nothing {HOSTILE}.", f"the numbers {HOSTILE}", (note("They met."),))
    sections = (
        Section("people", "Who is who", (table,), "Nobody.", ("Side", "Name", "Office", "So called by reports of"), 3),
        Section("commitments", "Commitments", (again, other), "None."),
        Section("differences", "Where sources differ", (), "The sources <agree> & so on."),
        Section(GAPS, "Gaps", (gap,), "None."),
    )
    return Brief(f"Brief: {HOSTILE}", "sides", ("AUT", "HUN"), ON, "2024-12-20", sections)
