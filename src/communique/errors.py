"""What can go wrong, each as one sentence that names the file.

Remarks travel beside the reports they are about, so that one bad file never stops the others; exceptions
are for what stops the command as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to tell the user about one source: ``where`` is the file, and the line where there is one."""

    where: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.where}: {self.sentence}"


class Refusal(Remark):
    """A source, or one line of it, that could not be read."""

    __slots__ = ()


class Notice(Remark):
    """A source that was read, with something about it that the user should know."""

    __slots__ = ()


class CommuniqueError(Exception):
    """The command cannot go on; the message is one sentence for the user."""


class DateError(CommuniqueError, ValueError):
    """A date of publication that is no date."""


class RegisterError(CommuniqueError):
    """A register that cannot be opened, read or written."""


class QuestionError(CommuniqueError, ValueError):
    """A question that the register cannot take: a date that is none, a name or an id that it does not know."""


class DecidedError(QuestionError):
    """Somebody else decided the same thing a moment ago; ``judgement`` is the number of what they decided."""

    def __init__(self, sentence: str, judgement: int) -> None:
        super().__init__(sentence)
        self.judgement = judgement


class NotKnownError(QuestionError):
    """A name or an id that the register does not know."""
