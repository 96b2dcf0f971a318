"""The documents speak of what there is: files, commands and the run that the README shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from communique.cli import commands

ROOT = Path(__file__).parents[1]
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
    "target", sorted(set(re.findall(r"\bmake (\w+)\b(?= |`|,|$)", README)) & {"demo", "test", "gate", "bench"})
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
