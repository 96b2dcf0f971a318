"""Opening a register to ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from communique.cli.group import tell

if TYPE_CHECKING:
    from communique.register import Register


def opened(where: str) -> Register:
    """Open a register to ask it; what another version of the program made in it is told on standard error."""
    from communique import pipeline

    register = pipeline.open_register(where)
    try:
        for sentence in pipeline.outdated(register):
            tell(sentence)
    except BaseException:
        register.store.close()
        raise
    return register
