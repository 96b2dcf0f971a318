"""The documents speak of what there is: files, commands and the run that the README shows."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner

from communique.cli import commands
from tests import shown

ROOT = Path(__file__).parents[1]
ASKING = (ROOT / "docs" / "asking.md").read_text(encoding="utf-8")
OTHERS = "".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("desk.md", "briefs.md"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
DATA = ROOT / "src" / "communique" / "lexicon" / "data"


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(src/[\w./]+?)/?`", (ROOT / "ARCHITECTURE.md").read_text()))))
def test_the_architecture_names_what_exists(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("table", sorted(DATA.glob("*.yaml")), ids=lambda p: p.stem)
def test_a_table_names_readers_that_exist(table: Path) -> None:
    named = re.findall(r"\breading/[\w/]+\.py", table.read_text(encoding="utf-8"))
    assert all((ROOT / "src" / "communique" / path).is_file() for path in named), named


@pytest.mark.parametrize(
    "target", sorted(set(re.findall(r"\bmake (\w+)\b(?= |`|,|$)", README)) & {"demo", "desk", "test", "gate", "bench"})
)
def test_the_readme_names_targets_of_make(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(), re.MULTILINE)


@pytest.mark.parametrize("command", sorted(set(re.findall(r"^ {4}communique (\w+)", README, re.MULTILINE))))
def test_the_readme_names_commands(command: str) -> None:
    assert CliRunner().invoke(commands, [command, "--help"]).exit_code == 0


def test_the_readme_shows_the_run_that_there_is() -> None:
    report = " ".join(line[2:] for line in README.splitlines() if line.startswith("> "))
    printed = CliRunner().invoke(commands, ["read", "-", "--published", "2025-05-05", "--table"], input=report).output
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    assert len(lines) > 20
    missing = [line for line in lines[1:] if line not in README]
    assert not missing, missing


def test_the_schema_in_the_documents_is_the_schema_that_there_is() -> None:
    told = (ROOT / "docs" / "schema.sql").read_text(encoding="utf-8")
    assert CliRunner().invoke(commands, ["schema"]).output == told


@pytest.mark.parametrize("document", shown.DOCUMENTS, ids=lambda path: path.name)
def test_a_document_shows_what_the_commands_print(document: Path) -> None:
    told = document.read_text(encoding="utf-8")
    difference = list(shown.differences(told, shown.as_it_is(told)))
    assert not difference, "\n".join(["python -m tests.shown --update", *difference])


def test_what_is_not_so_is_found() -> None:
    document = (
        "<!-- id a-x1: agreements --on 2025-01-01 --register r -->\nOf a-x1:\n"
        "<!-- file n.txt -->\n```text\nAna Brel.\n```\n"
        "<!-- clock 2026-01-12 10:30 -->\n"
        "```console\n$ communique person Nobody --register none.sqlite\nAll is well.\n$ echo $?\n0\n$ cat n.txt\n```\n"
    )
    with pytest.raises(LookupError, match="nothing answers to: agreements"):
        shown.as_it_is(document)
    now = shown.as_it_is(document.partition("\n")[2])
    assert "All is well." not in now
    assert "$ echo $?\n4\n$ cat n.txt\nAna Brel.\n```\n" in now
    with pytest.raises(ValueError, match="no document shows"):
        shown.as_it_is("```console\n$ rm -r samples\n```\n")


def test_ids_are_those_that_there_are() -> None:
    document = (
        "```console\n$ communique add samples/vn-kh-2023-02-20-vnservice.txt --register r > n\n```\n"
        "<!-- id m-old: meetings --register r -> 1 id -->\nThe contact m-old.\n"
    )
    now = shown.as_it_is(document)
    assert "m-old" not in now
    assert re.search(r"<!-- id (m-\w{10}): meetings --register r -> 1 id -->\nThe contact \1\.\n", now)
    assert shown.as_it_is(now) == now


def test_the_fields_in_the_documents_are_the_readers_fields() -> None:
    told = re.search(r"^Fields of cooperation are (.*?)\.", ASKING, re.MULTILINE | re.DOTALL)
    fields = yaml.safe_load((DATA / "fields.yaml").read_text(encoding="utf-8"))["fields"]
    assert told is not None
    assert re.findall(r"`([\w-]+)`", told[1]) == sorted(fields)


def test_help_lists_every_command_in_a_section() -> None:
    told = CliRunner().invoke(commands, ["--help"], terminal_width=80).output
    assert sorted(commands.list_commands(click.Context(commands))) == sorted(commands.commands)
    assert "..." not in told.partition("\n")[2]
    assert all(re.search(rf"^  {name}  +\w.*\.$", told, re.MULTILINE) for name in commands.commands)


@pytest.mark.parametrize("command", sorted(commands.commands))
def test_every_command_is_shown(command: str) -> None:
    """Show each with what it prints; those that make files or stay open are shown alone, in documents of their own."""
    assert re.search(rf"^\$ communique {command}\b(?!-)", ASKING, re.MULTILINE) or re.search(
        rf"^communique {command}\b(?!-)", OTHERS, re.MULTILINE
    )


@pytest.mark.parametrize("line", re.findall(r"^(?:\$ )?communique ([^|>#\n]+)", ASKING + OTHERS, re.MULTILINE))
def test_the_documents_name_options_that_there_are(line: str) -> None:
    name, *given = line.split()
    known = {option for each in commands.commands[name].params for option in (*each.opts, *each.secondary_opts)}
    assert {word for word in given if word.startswith("--")} <= known


def test_the_exit_statuses_are_the_documented_ones() -> None:
    promised = set(re.findall(r"^  (\d)  ", commands.epilog or "", re.MULTILINE))
    for document in (README, ASKING):
        assert promised <= set(re.findall(r"^\| (\d) \|", document, re.MULTILINE))
