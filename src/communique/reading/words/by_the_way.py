"""Tell whether a state is named only by the way: as a place, or as where something comes from.

yes   corvettes built in Alland · along the borders with Alland, Belland and Cestia · an Allandian company
no    talks with Alland
"""

from __future__ import annotations

from communique.patterns import compiled
from communique.reading.words.page import Line, Page
from communique.reading.words.tagging import Chunk

# "Corvettes built in South Korea", "who studied in Australia", "carriers in Singapore": told by the way.
_BY_THE_WAY = compiled(
    r"\b(?:built|made|born|studied|trained|bought|produced|based|educated|held|living|working|stationed|ordered"
    r"|carriers|companies|firms|returned|purchased|imported|acquired)(?: by| from| in| at)? (?:the )?$"
)

# "Along the borders with Alland, Belland and", "orders from Alland and", "a similar group exists in".
_BESIDE = compiled(
    r"\b(?i:(?:borders?|borderlines?|frontiers?|boundar(?:y|ies))(?: \w+){0,2} with"
    r"|(?:goods|orders|imports|exports|remittances|tourists|workers|visitors|investment|investors|demand|shipments|cargoes"
    r"|smuggled|trafficked|information)(?: (?!and\b)[a-z]+){0,2} (?:from|to|in)"
    r"|(?:exists?|existed|serv(?:e|es|ed|ing)|found|seen|like th(?:at|ose)) in) (?:the )?"
    r"(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, (?:and )?| and )(?:the )?){0,5}$"
)

_MAKER = compiled(
    r"(?:-(?:made|built|designed|owned|based))? (?:\w+ )?(?:company|companies|firms?|contractors?|makers?|banks?)\b"
)


_NEAR = 160  # characters before a state that may tell why it is named


def is_by_the_way(page: Page, line: Line, chunk: Chunk) -> bool:
    """Is a state named only as a place or as where something comes from: "along the border with Alland"?"""
    before = page.text[max(line.start, chunk.start - _NEAR) : chunk.start]
    return bool(_BY_THE_WAY.search(before) or _BESIDE.search(before) or _MAKER.match(page.text, chunk.end))
