"""The command that prints the register's schema."""

from __future__ import annotations

import click

from communique.cli.group import ALL_READ, commands, out


@commands.command("schema", short_help="Print the register's tables as SQL.")
@click.option("--postgresql", is_flag=True, help="In PostgreSQL's words.")
def schema_command(postgresql: bool) -> int:
    """Print the register's tables as SQL, each with what it holds."""
    from communique.register.schema import as_sql

    out(as_sql(on_postgresql=postgresql))
    return ALL_READ
