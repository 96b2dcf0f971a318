"""Tell men from women by the words of the report itself, so that "she" is not who has just been called "he".

yes   King X received Minister Y. She thanked him.          (she is Y, him is X)
yes   X received Y. He told her … She replied …             (she is whom he told)
no    a name alone                                          (no name tells)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from communique.reading.words.tagging import Chunk

_HE, _SHE = "he", "she"
_PRONOUNS = {"he": _HE, "him": _HE, "himself": _HE, "she": _SHE, "her": _SHE, "herself": _SHE}
_WORDS = {
    _HE: "mr sir lord king prince sultan emir sheikh chairman spokesman shri señor senhor".split(),
    _SHE: "mrs ms miss madam madame lady dame queen princess sheikha chairwoman spokeswoman smt begum señora".split(),
}
_TITLES = {word: sex for sex, told in _WORDS.items() for word in told}


_OWN = {"his": _HE, "her": _SHE}
_TITLE, _POSSESSIVE, _PRONOUN = 9, 2, 1  # how much each kind of word tells


@dataclass(slots=True)
class Sexes:
    """Which pronoun each person has gone by so far, and how surely."""

    told: dict[int, dict[str, int]] = field(default_factory=dict)

    def of(self, person: int) -> str | None:
        """Give the pronoun by which a person goes, if that is clear."""
        counts = self.told.get(person, {})
        he, she = counts.get(_HE, 0), counts.get(_SHE, 0)
        return None if he == she else _HE if he > she else _SHE

    def note_title(self, person: int, chunks: Iterable[Chunk]) -> None:
        """Learn from a title beside the name: "Mr X", "Queen Y"."""
        for c in chunks:
            for word in c.folded.split():
                if word in _TITLES:
                    self._note(person, _TITLES[word], _TITLE)

    def note_own(self, person: int, chunks: Iterable[Chunk]) -> None:
        """Learn from "his" or "her" behind the only name of a sentence."""
        if own := next((_OWN[c.folded] for c in chunks if c.folded in _OWN), None):
            self._note(person, own, _POSSESSIVE)

    def _note(self, person: int, sex: str, weight: int) -> None:
        counts = self.told.setdefault(person, {})
        counts[sex] = counts.get(sex, 0) + weight

    def meant(self, pronoun: str, person: int, others: Iterable[int]) -> int:
        """Give whom a pronoun means: ``person``, or who of the ``others`` fits where that one goes by the other."""
        sex = _PRONOUNS.get(pronoun)
        if sex is None or person < 0:
            return person
        if (self.of(person) or sex) != sex:
            rest = [i for i in others if i != person and (self.of(i) or sex) == sex]
            person = next((i for i in rest if self.of(i)), next(iter(rest), person))
        self._note(person, sex, _PRONOUN)
        return person
