"""Briefs as others open them: a validator that is not the printer's own looks at the PDF, LibreOffice opens the DOCX.

Where PDFBox's Preflight or LibreOffice is not to be had, these tests are skipped, and say so; ``.ci/documents``
installs both.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from communique.publishing.briefs import pdf, printed
from tests.briefs import CHINESE, KHMER, LAO, SHOWN, VIETNAMESE, hostile

JARS = Path("/usr/share/java")
NEEDED = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-io", "commons-logging", "javax.activation", "jaxb-api")
OFFICE = shutil.which("soffice") or shutil.which("libreoffice")

# Preflight knows PDF/A-1b, which is stricter than PDF/A-2: what the second part allows is no fault, and neither is
# what Preflight cannot follow though any PDF may hold it.
ALLOWED = (
    "Invalid version of the ICCProfile",  # part 2 allows profiles of version 4
    "Cannot find a definition for the namespace http://www.aiim.org/pdfua/ns/id/",  # its schema is told in the file
    "can't convert to Destination COSObject{",  # a bookmark's place by reference, as any object may be given
)


def faults(document: bytes, folder: Path) -> list[str]:
    """Give what Preflight finds wrong."""
    jars = [JARS / f"{name}.jar" for name in NEEDED]
    if not shutil.which("java") or not all(jar.exists() for jar in jars):
        pytest.skip("no Java with PDFBox's Preflight on this machine: no second opinion on PDF/A")
    path = folder / "brief.pdf"
    path.write_bytes(document)
    command = ["java", "-cp", ":".join(map(str, jars)), "org.apache.pdfbox.preflight.Validator_A1b", path.name]
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert f"The file {path.name} is " in told.stdout, told.stderr
    return re.findall(r"^\d[\d.]* : (.+)$", told.stdout, re.MULTILINE)


def test_a_second_validator_finds_the_pdf_archival(tmp_path: Path) -> None:
    found = faults(printed(hostile(), "pdf").content, tmp_path)
    assert [each for each in found if not any(words in each for words in ALLOWED)] == []


def test_the_second_validator_finds_fault_with_a_pdf_that_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf, "STANDARDS", ("1.7",))
    found = faults(printed(hostile(), "pdf").content, tmp_path)
    assert [each for each in found if not any(words in each for words in ALLOWED)]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Open a brief in LibreOffice, and give the text of the pages that it lays out."""
    if not OFFICE:
        pytest.skip("no LibreOffice on this machine: the DOCX is not opened in it")
    import pypdf

    folder = tmp_path_factory.mktemp("office")
    (folder / "brief.docx").write_bytes(printed(hostile(), "docx").content)
    command = [OFFICE, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    told = subprocess.run(
        [*command, "--outdir", str(folder), str(folder / "brief.docx")],
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert (folder / "brief.pdf").exists(), told.stderr
    pages = pypdf.PdfReader(io.BytesIO((folder / "brief.pdf").read_bytes())).pages
    return "".join("".join(page.extract_text() for page in pages).split())


def test_libreoffice_opens_the_docx_and_shows_its_words(opened: str) -> None:
    for told in (VIETNAMESE, CHINESE, SHOWN, "Reckoned from:", "“They met.”"):
        assert "".join(told.split()) in opened
    for told in (LAO, KHMER):  # a cluster of several signs is given back in another order
        assert set(told) <= set(opened)
