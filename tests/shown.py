"""The documents show what the commands print: every command line that they show is run, and its output compared.

python -m tests.shown            # compare; prints what differs
python -m tests.shown --update   # write the outputs anew, after a change of the reader or of a command

A document shows a run as in a terminal, in a fenced block that opens with ```console: lines that open with "$ " are
commands, and what follows up to the next one is what they print. The commands of a document run one after the other
in an empty folder, beside which only `samples`, the bundled reports, lies. Of the shell there are `export NAME=VALUE`,
`> FILE`, `cat FILE` and `echo $?`. Two comments steer it:

<!-- id a-nkwvju4tne: agreements --between KHM VNM --status succeeded -->
    The id of the first answer to that command; where it is another one now, --update writes it from there on. After an
    arrow (`-> 0 follow_ups 0 handle`) comes the way to the id meant, where it is not `0 id`.
<!-- file note.txt -->
    The text in the block that follows lies in the folder under this name.
<!-- clock 2026-01-12 09:00 -->
    From there on the register notes this time, so that the outputs that tell the time do not change from day to day.
"""

from __future__ import annotations

import argparse
import difflib
import io
import json
import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import click

from communique.cli import commands

ROOT = Path(__file__).parents[1]
DOCUMENTS = (ROOT / "README.md", ROOT / "docs" / "asking.md")
SAMPLES = ROOT / "src" / "communique" / "samples"
CLOCK = "2026-01-12 09:00"
_PART = re.compile(
    r"^<!-- (?P<what>id|clock) (?P<told>[^\n]+?) -->$"
    r"|^<!-- file (?P<file>[\w.]+) -->\s*^```\w*\n(?P<written>.*?)^```$|^```console\n(?P<shown>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


class Terminal(io.StringIO):
    """What a command prints on either stream, in one; it is taken for a terminal, so that tables are printed."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def main() -> int:
    """Compare, or write anew; the status is 1 where a document shows what is not so."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true", help="write the outputs anew")
    update = parser.parse_args().update
    stale = 0
    for document in DOCUMENTS:
        shown = document.read_text(encoding="utf-8")
        now = as_it_is(shown)
        stale += shown != now
        print(
            *differences(shown, now),
            f"{document.name}: {'shows what there is' if shown == now else 'differs'}",
            sep="\n",
        )
        if update:
            document.write_text(now, encoding="utf-8")
    return int(bool(stale) and not update)


def differences(shown: str, now: str) -> Iterator[str]:
    """Give the lines by which a document differs from what the commands print."""
    return difflib.unified_diff(shown.splitlines(), now.splitlines(), "as it is", "as it should be", n=1, lineterm="")


def as_it_is(text: str) -> str:
    """Give a document with the ids and outputs that there are, each command run in its place."""
    with TemporaryDirectory(prefix="communique-") as folder, chdir(folder), patch.dict(os.environ):
        os.environ.pop("COMMUNIQUE_REGISTER", None)
        os.environ["COLUMNS"] = "120"
        shutil.copytree(SAMPLES, "samples")
        _set_clock(CLOCK)
        at, status = 0, 0
        while part := _PART.search(text, at):
            head, tail = text[: part.start()], text[part.end() :]
            if part["what"] == "id":
                old, _, asked = part["told"].partition(": ")
                new = _found(asked)
                # From here on, in commands as well as in what is said of them; what is above was asked for itself.
                here, tail = part[0].replace(old, new), tail.replace(old, new)
            else:
                here, status = _done(part, status)
            at = len(head) + len(here)
            text = head + here + tail
        return text


def _done(part: re.Match[str], status: int) -> tuple[str, int]:
    """Do what a part of the document asks for; give it as it should be, and the status of the last command."""
    if part["what"] == "clock":
        _set_clock(part["told"])
    elif part["file"]:
        Path(part["file"]).write_text(part["written"], encoding="utf-8")
    else:
        printed, status = _printed(part["shown"], status)
        return f"```console\n{printed}```", status
    return part[0], status


def _set_clock(told: str) -> None:
    seconds = datetime.strptime(told, "%Y-%m-%d %H:%M").replace(tzinfo=UTC).timestamp()
    os.environ["SOURCE_DATE_EPOCH"] = str(int(seconds))


def _printed(shown: str, status: int) -> tuple[str, int]:
    """Give a block's commands, each with what it prints, and the status of the last."""
    lines = []
    for line in shown.splitlines():
        if line.startswith("$ "):
            printed, status = _run(line[2:], status)
            lines += [line, *(each.rstrip() for each in printed.rstrip().splitlines())]
    return "".join(f"{line}\n" for line in lines), status


def _run(line: str, status: int) -> tuple[str, int]:
    """Run one line as a shell would; raises ValueError on one that is none of those a document may show."""
    if line == "echo $?":
        return str(status), 0
    words = shlex.split(line, comments=True)
    into = words[-1] if words[-2:-1] == [">"] else None
    if words[0] == "export":
        name, _, value = words[1].partition("=")
        os.environ[name] = value
        return "", 0
    if words[0] == "cat":
        return Path(words[1]).read_text(encoding="utf-8"), 0
    if words[0] != "communique":
        raise ValueError(f"no document shows such a command: {line}")
    return _communique(words[1:-2], into) if into else _communique(words[1:])


def _communique(words: list[str], into: str | None = None) -> tuple[str, int]:
    screen = Terminal()
    out = io.StringIO() if into else screen
    with redirect_stdout(out), redirect_stderr(screen):
        try:
            status = commands.main(words, prog_name="communique", standalone_mode=False)
        except click.ClickException as error:
            error.show()
            status = error.exit_code
    if into:
        Path(into).write_text(out.getvalue(), encoding="utf-8")
    return screen.getvalue(), status if isinstance(status, int) else 0


def _found(asked: str) -> str:
    """Give the id of the first answer to a command, or of what the way behind the arrow leads to."""
    command, _, way = asked.partition(" -> ")
    printed, _ = _communique([*shlex.split(command), "--json"])
    try:
        found = json.loads(printed)
        for step in (way or "0 id").split():
            found = found[int(step) if step.isdigit() else step]
    except (ValueError, LookupError) as error:
        raise LookupError(f"nothing answers to: {asked} ({printed.strip()[:200]})") from error
    return str(found)


if __name__ == "__main__":
    sys.exit(main())
