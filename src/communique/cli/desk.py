"""The command that opens the desk."""

from __future__ import annotations

import gc
import socket

import click

from communique.cli.group import ALL_READ, EPILOG, commands, tell
from communique.cli.options import register_option
from communique.errors import CommuniqueError


@commands.command("desk", short_help="Look, check, correct and brief in a browser.", epilog=EPILOG)
@register_option
@click.option("--port", default=8642, show_default=True, type=click.IntRange(1, 65535), help="Where it listens.")
@click.option(
    "--host", default="127.0.0.1", show_default=True, help="Another address than this machine's needs a token."
)
@click.option("--token", envvar="COMMUNIQUE_TOKEN", help="What every browser must bring.")
@click.option("--as", "reviewer", metavar="NAME", default=None, help="Who judges (by default, the user's name).")
@click.option("--open", "opening", is_flag=True, help="Open it in the browser.")
def desk_command(register: str, port: int, host: str, token: str | None, reviewer: str | None, opening: bool) -> int:
    """Open the desk, a web page on this machine, until Ctrl-C."""
    import getpass

    try:
        import uvicorn

        from communique.desk import Settings, application
    except ModuleNotFoundError as error:
        raise click.ClickException(f"the desk needs {error.name}: pip install 'communique[desk]'") from error
    from communique.pipeline import open_register

    try:
        settings = Settings(register, host, port, token, reviewer or getpass.getuser())
    except ValueError as error:
        raise click.UsageError(f"--host {host}: {error} (--token WORD)") from error
    with open_register(register, create=True):
        pass  # what is wrong with it is told now, not on the first page
    listening = _listening(host.strip("[]"), port)
    address = f"http://{host}:{port}/" + (f"?token={token}" if token else "")
    tell(f"the desk is open at {address} (Ctrl-C closes it)")
    if opening:
        click.launch(address)
    server = uvicorn.Server(uvicorn.Config(application(settings), log_level="critical", access_log=False))
    _collect_seldom()
    server.run(sockets=[listening])
    return ALL_READ


def _collect_seldom() -> None:
    """Let the garbage collector pass over what is loaded for good, and look less often: a page leaves few cycles."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def _listening(host: str, port: int) -> socket.socket:
    """Take the address, or say that it cannot be had."""
    try:
        family, *_, place = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        taken = socket.socket(family)
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(place)
        taken.listen()  # whoever comes before the first page is ready waits for it
    except OSError as error:
        why = error.strerror or str(error)
        raise CommuniqueError(f"{host}:{port}: the desk cannot listen here ({why}): say another --port") from error
    return taken
