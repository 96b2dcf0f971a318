"""A brief as a Word document: headings, tables with header rows, numbered notes at the end, each sentence in a comment.

The same brief gives the same bytes.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from communique.answers.brief import Brief, Gap, Item, Section
from communique.publishing.briefs import Printed
from communique.publishing.briefs.extras import needed
from communique.publishing.briefs.notes import RULE, Citation, Numbered, clean, left_out, numbered, subtitle
from communique.publishing.briefs.scripts import Script, embed, parted

AUTHOR, INITIALS = "Communique", "C"
_WIDTHS = {2: (10.4, 6.0), 3: (3.8, 4.6, 8.0), 4: (2.2, 4.4, 5.8, 4.0)}  # of columns, in centimetres
_EPOCH = (1980, 1, 1, 0, 0, 0)
# Latin letters, then East Asian ones, then Lao, Khmer, Thai and other scripts that Word calls complex.
_FONTS = {"w:ascii": "Cambria", "w:hAnsi": "Cambria", "w:eastAsia": "Microsoft YaHei", "w:cs": "Leelawadee UI"}
_LANGUAGES = {"w:val": "en-GB", "w:eastAsia": "zh-CN", "w:bidi": "lo-LA"}


def printed(brief: Brief) -> Printed:
    """Print a brief as a Word document."""
    docx = needed("docx", "DOCX")
    document = docx.Document()
    Writer(document, numbered(brief), brief).write()
    return Printed(_steady(document))


class Writer:
    """Writes a brief into a document."""

    def __init__(self, document: Any, notes: Numbered, brief: Brief) -> None:
        self._document, self._notes, self._brief = document, notes, brief
        self._commented: set[int] = set()
        self._scripts: set[Script] = set()
        self._time = datetime.fromisoformat(brief.on).replace(tzinfo=UTC)

    def write(self) -> None:
        """Write the whole brief."""
        self._set_up()
        self._words(self._document.add_heading(level=0), clean(self._brief.title))
        lead = self._document.add_paragraph()
        lead.add_run(f"{subtitle(self._brief)}. {RULE}").italic = True
        for section in self._brief.sections:
            self._section(section)
        if self._notes.citations:
            self._document.add_heading("Notes", 1)
            for each in self._notes.citations:
                self._note(each)
        embed(self._document, self._scripts)

    def _words(self, paragraph: Any, text: str, *, italic: bool = False) -> None:
        """Add words to a paragraph, those of each script in its font and tagged as its language."""
        for part, script in parted(text):
            run = paragraph.add_run(part)
            run.italic = italic or None
            if script is not None:
                self._scripts.add(script)
                _tagged(run._r.get_or_add_rPr(), dict.fromkeys(_FONTS, script.font), script.language)

    def _set_up(self) -> None:
        """Set paper, fonts, languages and what the file says of itself."""
        from docx.shared import Cm, Pt

        page = self._document.sections[0]
        page.page_width, page.page_height = Cm(21), Cm(29.7)
        page.left_margin = page.right_margin = Cm(2.3)
        page.top_margin = page.bottom_margin = Cm(2.2)
        for name, size in (
            ("Normal", 10.5),
            ("List Bullet", 10.5),
            ("Title", 20),
            ("Heading 1", 13),
            ("Heading 2", 11),
        ):
            self._style(name, Pt(size))
        self._properties()

    def _style(self, name: str, size: Any) -> None:
        from docx.shared import Pt, RGBColor

        style = self._document.styles[name]
        style.font.size = size
        style.font.color.rgb = RGBColor(0, 0, 0)
        style.paragraph_format.space_after = Pt(3)
        _tagged(style.element.get_or_add_rPr(), _FONTS)

    def _properties(self) -> None:
        told = self._document.core_properties
        told.title, told.author, told.language = clean(self._brief.title), AUTHOR, "en-GB"
        told.subject, told.comments, told.keywords = subtitle(self._brief), "", ""
        told.created = told.modified = self._time.replace(tzinfo=None)
        told.last_modified_by, told.revision = AUTHOR, 1

    def _section(self, section: Section) -> None:
        self._words(self._document.add_heading(level=1), clean(section.title))
        if not section.items:
            self._words(self._document.add_paragraph(), clean(section.empty))
        elif section.columns:
            self._table(section)
        else:
            self._list(section.items)
        if section.more:
            self._document.add_paragraph(left_out(section.more))

    def _list(self, items: Iterable[Item | Gap]) -> None:
        group = None
        for each in items:
            if isinstance(each, Item) and each.group != group:
                group = each.group
                self._words(self._document.add_heading(level=2), clean(group or ""))
            paragraph = self._document.add_paragraph(style="List Bullet")
            self._words(paragraph, clean(each.text))
            self._marks(paragraph, each)
            if isinstance(each, Gap):
                self._words(paragraph, f" Reckoned from: {clean(each.ground)}.", italic=True)

    def _table(self, section: Section) -> None:
        from docx.oxml import OxmlElement
        from docx.shared import Cm

        table = self._document.add_table(rows=1, cols=len(section.columns))
        table.style = "Table Grid"
        table.autofit = False
        for cell, column in zip(table.rows[0].cells, section.columns, strict=True):
            cell.paragraphs[0].add_run(column).bold = True
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        widths = [Cm(each) for each in _WIDTHS[len(section.columns)]]
        for each in section.items:
            row = table.add_row()
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, text in zip(row.cells, each.cells if isinstance(each, Item) else (), strict=True):
                self._words(cell.paragraphs[0], clean(text))
            self._marks(row.cells[-1].paragraphs[0], each)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
            for cell in column.cells:
                cell.width = width

    def _marks(self, paragraph: Any, each: Item | Gap) -> None:
        """Put the raised numbers, each leading to its note; the first call of a note has the sentence as a comment."""
        for at, number in enumerate(self._notes.of(each.notes)):
            run = paragraph.add_run(f"{',' if at else ''}{number}")
            run.font.superscript = True
            if number not in self._commented:
                self._commented.add(number)
                self._comment(run, self._notes.citations[number - 1])
            _link(run, f"note_{number}")

    def _comment(self, run: Any, each: Citation) -> None:
        from docx.oxml.ns import qn

        text = f"Note {each.number}. “{each.sentence}” {each.text}"
        comment = self._document.add_comment(run, text=text, author=AUTHOR, initials=INITIALS)
        comment._comment_elm.set(qn("w:date"), self._time.strftime("%Y-%m-%dT%H:%M:%SZ"))

    def _note(self, each: Citation) -> None:
        from docx.shared import Cm, Pt

        paragraph = self._document.add_paragraph()
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
        paragraph.add_run(f"{each.number}.\t")
        self._words(paragraph, each.before)
        if each.url:
            _outside(paragraph, each.url).font.size = Pt(9)
        self._words(paragraph, f"{each.after} “{each.sentence}”")
        for run in paragraph.runs:
            run.font.size = Pt(9)
        _bookmark(paragraph, f"note_{each.number}", each.number)


def _tagged(properties: Any, named: Mapping[str, str], language: str | None = None) -> None:
    """Set the fonts of a style or a run, and the language that its words are in."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for slot in list(fonts.attrib):
        del fonts.attrib[slot]
    for slot, font in named.items():
        fonts.set(qn(slot), font)
    tag = properties.find(qn("w:lang"))
    if tag is None:
        tag = OxmlElement("w:lang")
        properties.append(tag)
    for slot, code in _LANGUAGES.items():
        tag.set(qn(slot), language or code)


def _link(run: Any, name: str) -> None:
    """Make a run lead to a bookmark."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), name)
    run._r.addprevious(link)
    link.append(run._r)


def _outside(paragraph: Any, url: str) -> Any:
    """Add an address that can be followed, and give its run."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(url)
    run._r.addprevious(link)
    link.append(run._r)
    return run


def _bookmark(paragraph: Any, name: str, number: int) -> None:
    """Make a paragraph a place that links lead to."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for tag, place in (("w:bookmarkStart", 1), ("w:bookmarkEnd", None)):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), str(number))
        if place is None:
            paragraph._p.append(mark)
        else:
            mark.set(qn("w:name"), name)
            paragraph._p.insert(place, mark)


def _steady(document: Any) -> bytes:
    """Give the file with its parts in their order and no time of making, so that it can be compared."""
    loose, steady = BytesIO(), BytesIO()
    document.save(loose)
    with zipfile.ZipFile(loose) as made, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            part = zipfile.ZipInfo(name, _EPOCH)
            part.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(part, made.read(name))
    return steady.getvalue()
