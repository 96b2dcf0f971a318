"""Leave out that what a sentence tells of had once been put off, where it tells that it was held or is due after all.

yes   the sixth commission, which had been postponed in March, was held in Lima     (the sixth commission was held)
yes   the twice postponed forum will open on Friday                                 (the forum will open)
no    the sixth commission, which was to open in March, has been postponed          (put off, and nothing since)
"""

from __future__ import annotations

from communique.patterns import compiled

_STEMS = ("ostpon", "ut off", "elay", "efer", "eschedul", "ancel", "helved", "ut back", "alled off")
_OFF = r"(?:postponed|put off|put back|delayed|deferred|rescheduled|cancelled|canceled|called off|shelved)"
_HELD = (
    r"(?:(?:(?:will|would|shall|is|are|was|were|has|have|had)(?: (?:now|then|finally|eventually|at last|to|due|set"
    r"|planned|scheduled|slated|expected|going))* (?:be |been |being )?(?:held|hosted|convened|organi[sz]ed|staged"
    r"|take|taken|taking|open|opened|begin|begun|start|started|meet|convene|resumed?|go ahead|rescheduled for"
    r"|scheduled|slated|set|planned|due|expected|under way|concluded?|conducted|place)"
    r"|(?:finally |eventually |at last )?(?:took|takes) place|opened|opens|began|begins|started|starts|convened"
    r"|concluded|ended|met|got under ?way|kicked off|resumed)\b)"
)
_ONCE = compiled(
    rf",? (?:(?:which|that|originally|once|twice|already|earlier|having|had|has|was|were|been) ){{0,4}}{_OFF}\b"
    rf"[^«;,]{{0,60}}(?:(?:on |in |from |until )?«[dla]\d+»[^«;,]{{0,60}}){{0,3}},(?= (?:and )?{_HELD})"
)
_EPITHET = compiled(
    rf"(?<=\b[Tt]he )(?:(?:once|twice|thrice|long|much|repeatedly|previously)[ -])?{_OFF}[ -]"
    rf"(?=[^«;,]{{0,40}}«m\d+»(?:[^;]|«\w\d+»){{0,80}}? {_HELD})"
)


def held_after_all(text: str) -> str:
    """Give a sentence without the asides that tell of what was once put off, where it is told to be held."""
    if not any(stem in text for stem in _STEMS):
        return text
    return _EPITHET.sub("", _ONCE.sub("", text))
