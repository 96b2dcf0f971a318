"""Commands by which a person judges: same or different, accept or reject, correct, confirm, undo."""

from __future__ import annotations

import getpass
from collections.abc import Callable

import click

from communique.cli.group import ALL_READ, EPILOG, NONE_READ, SOME_REFUSED, commands, out, tell
from communique.cli.opening import opened
from communique.cli.options import default_form, formats, register_option

_RECORD = "RECORD is an id as the lists show it, or the handle of one record (explain shows it)."
_LATER = (
    "COMMITMENT is an id as the list shows it; LATER is the handle of the follow-up, which commitments --json gives."
)
_because = click.option("--because", required=True, metavar="WORDS", help="Why: it is kept with the judgement.")
_author = click.option("--as", "author", metavar="NAME", default=None, help="Who judges (by default, the user's name).")


@commands.command("judge", short_help="Say that two records are the same or different.", epilog=EPILOG)
@click.argument("verdict", type=click.Choice(["same", "different", "unsure"]))
@click.argument("one", metavar="A")
@click.argument("other", metavar="B")
@_because
@_author
@register_option
def judge_command(verdict: str, one: str, other: str, because: str, author: str | None, register: str) -> int:
    """Say that two records, or the things that they tell of, are the same, different, or that one cannot tell.

    A and B are ids as the lists show them, or handles of single records (explain shows them).
    """
    return _judge(register, verdict, (one, other), because, author)


def _on_one(act: str, short: str, told: str) -> Callable[..., int]:
    @commands.command(act, short_help=short, help=told, epilog=EPILOG)
    @click.argument("record", metavar="RECORD")
    @_because
    @_author
    @register_option
    def command(record: str, because: str, author: str | None, register: str) -> int:
        return _judge(register, act, (record,), because, author)

    return command


_on_one(
    "accept",
    "Say that a record is right.",
    f"Say that a record is right: it stays even if a newer reader no longer finds it.\n\n{_RECORD}",
)
_on_one(
    "reject",
    "Say that a record is wrong.",
    f"Say that a record is wrong: it no longer tells of anything.\n\n{_RECORD}",
)


@commands.command("edit", short_help="Correct cells of a record.", epilog=EPILOG)
@click.argument("record", metavar="RECORD")
@click.argument("cells", metavar="SLOT=VALUE...", nargs=-1, required=True)
@_because
@_author
@register_option
def edit_command(record: str, cells: tuple[str, ...], because: str, author: str | None, register: str) -> int:
    """Correct cells of a record; lists are written with commas, and an empty value empties the cell.

    RECORD is an id as the lists show it, or the handle of one record; SLOT is a cell as explain names it.
    """
    pairs = [cell.partition("=") for cell in cells]
    for slot, equals, _ in pairs:
        if not equals:
            raise click.UsageError(f"{slot!r} is no SLOT=VALUE")
    from communique import pipeline

    with pipeline.open_register(register) as kept:
        told = [(slot.strip(), value) for slot, _, value in pairs]
        numbers = kept.edit(record, told, because=because, author=author or _user(), at=pipeline.now())
        tell(f"{kept.store.where}: judgement {', '.join(map(str, numbers))} kept")
    return ALL_READ


def _follow_up(act: str, short: str, told: str) -> Callable[..., int]:
    @commands.command(act, short_help=short, help=told, epilog=EPILOG)
    @click.argument("commitment", metavar="COMMITMENT")
    @click.argument("later", metavar="LATER")
    @_because
    @_author
    @register_option
    def command(commitment: str, later: str, because: str, author: str | None, register: str) -> int:
        return _judge(register, act, (commitment, later), because, author)

    return command


_follow_up(
    "confirm",
    "Confirm a follow-up that was offered.",
    f"Confirm that a later record tells of a commitment carried out.\n\n{_LATER}",
)
_follow_up(
    "refuse",
    "Refuse a follow-up that was offered.",
    f"Refuse a follow-up that was offered: the later record is of something else.\n\n{_LATER}",
)


@commands.command("undo", short_help="Undo a judgement.", epilog=EPILOG)
@click.argument("number", type=int, required=False)
@click.option("--because", default="", metavar="WORDS", help="Why.")
@_author
@register_option
def undo_command(number: int | None, because: str, author: str | None, register: str) -> int:
    """Undo a judgement by its number (judgements shows it), or the last one.

    Nothing is deleted: undoing is a judgement of its own.
    """
    from communique import pipeline

    with pipeline.open_register(register) as kept:
        done = kept.undo(number, because=because, author=author or _user(), at=pipeline.now())
        tell(f"{kept.store.where}: judgement {done} undoes it")
    return ALL_READ


@commands.command("judgements", short_help="What was judged, in order.", epilog=EPILOG)
@formats()
@register_option
def judgements_command(form: str | None, register: str) -> int:
    """Print what was judged, in the order in which it was."""
    from communique.publishing import exports, tables

    with opened(register) as kept:
        rows = [_shown(row) for row in kept.judgements()]
    chosen = form or default_form()
    if chosen in ("table", "markdown"):
        from communique.cli.group import width

        columns = tables.COLUMNS["Judgement"]
        out(tables.table(rows, columns, width()) if chosen == "table" else tables.markdown(rows, columns))
    elif chosen == "csv":
        out(exports.as_csv(rows, tables.COLUMNS["Judgement"]))
    else:
        out(exports.as_json(rows) if chosen == "json" else exports.as_nl(rows))
    return ALL_READ


@commands.command("export-judgements", short_help="Judgements as JSON lines, for another register.", epilog=EPILOG)
@register_option
def export_command(register: str) -> int:
    """Print every judgement as a JSON line, for another register that holds the same reports."""
    from communique.pipeline import open_register
    from communique.publishing import exports

    with open_register(register) as kept:
        rows = kept.judgements()
    out(exports.as_nl({key: value for key, value in row.items() if key not in ("number", "in_force")} for row in rows))
    return ALL_READ


@commands.command("import-judgements", short_help="Take over judgements of another register.", epilog=EPILOG)
@click.argument("path", metavar="FILE")
@register_option
def import_command(path: str, register: str) -> int:
    """Take over the judgements that another register exported (FILE, or - for standard input)."""
    from communique.errors import Refusal
    from communique.pipeline import open_register
    from communique.sources.judged import judgements_in

    good, refused = [], 0
    for item in judgements_in(path):
        if isinstance(item, Refusal):
            refused += 1
            tell(str(item))
        else:
            good.append(item)
    with open_register(register) as kept:
        new, known = kept.receive(good)
        tell(f"{kept.store.where}: {new} judgements taken over, {known} already there")
    return ALL_READ if not refused else SOME_REFUSED if good else NONE_READ


def _judge(register: str, act: str, names: tuple[str, ...], because: str, author: str | None) -> int:
    from communique import pipeline

    with pipeline.open_register(register) as kept:
        number = kept.judge(act, *names, because=because, author=author or _user(), at=pipeline.now())
        tell(f"{kept.store.where}: judgement {number} kept")
    return ALL_READ


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no user name is known here
        return "somebody"


def _shown(row: dict[str, object]) -> dict[str, object]:
    """Give a judgement with the handles of its records and the value that it sets as such."""
    import json

    handles = {side: json.loads(str(row[side]))["handle"] if row[side] else None for side in ("one", "other")}
    return {**row, **handles, "value": json.loads(str(row["value"])) if row["value"] else None}
