"""Adding reports: files or a pasted text, with how far it is and what became of each."""

from __future__ import annotations

import hashlib
import threading
from importlib.resources import files
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from communique import api
from communique.desk import adding
from communique.desk.adding import KINDS, MEGABYTE, MOST_A_REPORT, MOST_BYTES, MOST_FILES, Adder, Lot, Upload
from communique.desk.kept import Kept, settings_of
from communique.desk.showing import render
from communique.errors import NotKnownError, QuestionError

router = APIRouter(prefix="/add")
_MAKING = threading.Lock()
_KINDS = ("meetings", "visits", "agreements", "mechanisms", "commitments", "persons")
_FOUND = 10  # things of each kind that a lot's page names


def adder_of(request: Request) -> Adder:
    """Give what adds reports to this desk's register: one for the whole desk."""
    state = request.app.state
    with _MAKING:
        if not hasattr(state, "adder"):
            state.adder = Adder(settings_of(request).register)
        adder: Adder = state.adder
        return adder


Adding = Annotated[Adder, Depends(adder_of)]


@router.get("")
def form(request: Request, adder: Adding) -> Response:
    """Show the forms, and what is under way."""
    return _form(request, adder)


def _form(request: Request, adder: Adder, wrong: str = "", told: dict[str, str] | None = None) -> Response:
    about: dict[str, Any] = {"lots": adder.lots(), "kinds": KINDS, "wrong": wrong, "told": told or {}}
    limits = {"files": MOST_FILES, "megabytes": MOST_BYTES // MEGABYTE, "report": MOST_A_REPORT // MEGABYTE}
    return render(request, "adding.html", 400 if wrong else 200, limits=limits, **about)


@router.post("/files")
async def take_files(request: Request, adder: Adding) -> Response:
    """Take files, and begin to add them."""
    _check_length(request.headers.get("content-length"))
    async with request.form(max_files=MOST_FILES, max_fields=10) as sent:
        given = [each for each in sent.getlist("files") if isinstance(each, UploadFile) and each.filename]
        try:
            lot = await run_in_threadpool(_take, adder, given)
        except QuestionError as error:
            return await run_in_threadpool(_form, request, adder, str(error))
    return RedirectResponse(f"/add/{lot.name}", 303)


def _check_length(told: str | None) -> None:
    if told is None or not told.isdecimal():
        raise HTTPException(411, "the browser does not tell how much it sends: choose the files again")
    if int(told) > MOST_BYTES:
        most = MOST_BYTES // MEGABYTE
        raise HTTPException(413, f"this is more than {most} MB at once: add fewer files, or use communique add")


def _take(adder: Adder, given: list[UploadFile]) -> Lot:
    if not given:
        raise QuestionError("no file was chosen: choose some, or paste a text")
    upload = Upload()
    try:
        for each in given:
            upload.put(each.filename or "", each.file, each.size or 0)
    except OSError as error:
        upload.close()
        raise QuestionError(f"the files could not be written down ({error.strerror}): nothing was added") from error
    return adder.take(upload.total, upload.work)


@router.post("/text")
def take_text(
    request: Request,
    adder: Adding,
    text: Annotated[str, Form()] = "",
    published: Annotated[str, Form()] = "",
    publisher: Annotated[str, Form()] = "",
    title: Annotated[str, Form()] = "",
    url: Annotated[str, Form()] = "",
) -> Response:
    """Take a pasted text, and begin to add it."""
    known = {"published": published, "publisher": publisher, "title": title, "url": url}
    told = {"text": text, **{name: value.strip() for name, value in known.items()}}
    if not text.strip():
        return _form(request, adder, "no text was pasted: paste one, or choose files", told)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    lot = adder.take(1, adding.pasted({"id": f"pasted-{digest}", **told}))
    return RedirectResponse(f"/add/{lot.name}", 303)


@router.post("/samples")
def take_samples(adder: Adding) -> Response:
    """Begin to add the bundled samples, to try the desk with."""
    folder = files("communique").joinpath("samples")
    total = sum(1 for each in folder.iterdir() if each.name.endswith(".txt"))
    return RedirectResponse(f"/add/{adder.take(total, adding.samples).name}", 303)


@router.get("/{name}")
def progress(request: Request, name: str, register: Kept, adder: Adding) -> Response:
    """Show how far a lot is and what became of it; to a page that asks again, only that part."""
    lot = adder.lot(name)
    if lot is None:
        raise NotKnownError(
            "the desk knows of no such lot: it was started anew since; what was added is in the register"
        )
    part = request.headers.get("hx-request") == "true"
    found = _found(register, lot) if lot.over else {}
    return render(request, "added.html" if part else "added_page.html", lot=lot, found=found)


def _found(register: Any, lot: Lot) -> dict[str, list[Any]]:
    """Give the things that are new or newly told since a lot was begun, a few of each kind."""
    if not lot.counts["added"] + lot.counts["read anew"]:
        return {}
    return {kind: some for kind in _KINDS if (some := _some(register, lot.since, kind))}


def _some(register: Any, since: str, kind: str) -> list[Any]:
    told = api.changed(register, since, kind=kind, limit=_FOUND + 1)
    return [each for each in told if each.change != "judged"]
