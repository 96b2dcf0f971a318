"""Scripts that a Word document needs fonts of its own for: which words are in them, and the fonts put into the file."""

from __future__ import annotations

import re
import uuid
from collections.abc import Collection, Iterator
from importlib.resources import files
from typing import Any, NamedTuple


class Script(NamedTuple):
    """A script: its characters, the font that has them, that font's file, and the language it is tagged as."""

    characters: str
    font: str
    file: str
    language: str


SCRIPTS = (
    Script("\u0e80-\u0eff", "Noto Sans Lao", "NotoSansLao-Regular.ttf", "lo-LA"),
    Script("\u1780-\u17ff\u19e0-\u19ff", "Noto Sans Khmer", "NotoSansKhmer-Regular.ttf", "km-KH"),
    Script("\u0e00-\u0e7f", "Noto Sans Thai", "NotoSansThai-Regular.ttf", "th-TH"),
    Script("\u1000-\u109f\uaa60-\uaa7f", "Noto Sans Myanmar", "NotoSansMyanmar-Regular.ttf", "my-MM"),
    Script(
        "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff",
        "Noto Sans CJK SC",
        "NotoSansCJKsc-Regular.otf",
        "zh-CN",
    ),
)
_PARTS = re.compile("|".join(f"([{each.characters}]+)" for each in SCRIPTS))
# The settings of a document that come before that of embedded fonts.
_EARLY = (
    *("writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime"),
    *("doNotDisplayPageBoundaries", "displayBackgroundShape", "printPostScriptOverText"),
    *("printFractionalCharacterWidth", "printFormsData"),
)
_KEYED = 32  # bytes at a font's head that the format hides with the key
_HIDDEN_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


def parted(text: str) -> Iterator[tuple[str, Script | None]]:
    """Give a text part by part, each with its script; None where any font for Latin letters will do."""
    at = 0
    for match in _PARTS.finditer(text):
        if match.start() > at:
            yield text[at : match.start()], None
        yield match[0], SCRIPTS[(match.lastindex or 1) - 1]
        at = match.end()
    if at < len(text) or not text:
        yield text[at:], None


def embed(document: Any, scripts: Collection[Script]) -> None:
    """Put the fonts of these scripts into a document, so that it prints where none such is installed."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import OxmlElement, parse_xml

    table = document.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts = parse_xml(table.blob)
    for number, script in enumerate(sorted(scripts), 1):
        key = uuid.uuid5(uuid.NAMESPACE_URL, script.file)
        name = PackURI(f"/word/fonts/font{number}.odttf")
        part = Part(name, _HIDDEN_FONT, _hidden(script, key), document.part.package)
        fonts.append(_entry(script, key, table.relate_to(part, RELATIONSHIP_TYPE.FONT), OxmlElement))
    table._blob = _serialised(fonts)
    if scripts:
        settings = document.settings.element
        settings.insert(_place(settings), OxmlElement("w:embedTrueTypeFonts"))


def _entry(script: Script, key: uuid.UUID, relation: str, element: Any) -> Any:
    """Give the line of the table of fonts that names a font in the file."""
    from docx.oxml.ns import qn

    font, embedded = element("w:font"), element("w:embedRegular")
    font.set(qn("w:name"), script.font)
    embedded.set(qn("r:id"), relation)
    embedded.set(qn("w:fontKey"), f"{{{str(key).upper()}}}")
    font.append(embedded)
    return font


def _hidden(script: Script, key: uuid.UUID) -> bytes:
    """Give a font as the format keeps it: its first bytes are hidden with the key, read backwards."""
    font = files(__package__).joinpath("fonts", script.file).read_bytes()
    mask = key.bytes[::-1] * (_KEYED // 16)
    return bytes(one ^ other for one, other in zip(font[:_KEYED], mask, strict=True)) + font[_KEYED:]


def _place(settings: Any) -> int:
    """Give where the setting belongs: the format wants it after these, and before all others."""
    return sum(1 for each in settings if each.tag.rpartition("}")[2] in _EARLY)


def _serialised(element: Any) -> bytes:
    from docx.opc.oxml import serialize_part_xml

    told: bytes = serialize_part_xml(element)
    return told
