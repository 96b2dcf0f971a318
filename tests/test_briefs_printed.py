"""Briefs in print: notes in Chicago style, and pages that say what reports say and obey nothing in them."""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser
from typing import Any

import pytest

from communique.answers.brief import Brief, Item, Section
from communique.publishing.briefs import FORMATS, MEDIA_TYPES, markdown, printed
from communique.publishing.briefs.notes import numbered, subtitle
from communique.publishing.briefs.pdf import shown
from tests.briefs import CHINESE, HOSTILE, KHMER, LAO, ON, SHOWN, VIETNAMESE, hostile, note


def brief_of(*items: Item) -> Brief:
    return Brief("Brief: A and B", "sides", ("A", "B"), ON, None, (Section("contacts", "Contacts", items, "None."),))


def cited(*items: Item) -> list[str]:
    return [each.text for each in numbered(brief_of(*items)).citations]


# ---- notes


def test_the_first_note_on_a_source_is_full_and_the_next_is_short() -> None:
    one, two = note("They met."), note("They signed.")
    assert cited(Item("Met.", (one,)), Item("Signed.", (two,))) == [
        "Army Paper, “Two ministers meet in the capital and sign,” 20 December 2024, "
        "https://army.example/1?a=1&b=2, accessed 2 December 2025.",
        "Army Paper, “Two ministers meet in the” (note 1).",
    ]


def test_a_sentence_quoted_again_keeps_its_number() -> None:
    one, two = note("They met."), note("They signed.")
    notes = numbered(brief_of(Item("Met.", (one, two)), Item("Again.", (two, one))))
    assert notes.of((two, one)) == [1, 2]
    assert [each.sentence for each in notes.citations] == ["They met.", "They signed."]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"title": None, "url": None}, "Army Paper, 20 December 2024, report r1, accessed 2 December 2025."),
        ({"title": "Who won?"}, "Army Paper, “Who won?” 20 December 2024, https://army.example/1?a=1&b=2, accessed"),
        ({"publisher": None}, "“Two ministers meet in the capital and sign,” 20 December 2024, https://"),
        (
            {"publisher": None, "title": " ", "url": None, "published": None},
            "Untitled report, n.d., report r1, accessed",
        ),
        ({"url": "javascript:alert(1)"}, "20 December 2024, report r1, accessed 2 December 2025."),
        ({"url": "https://a.example/\x00"}, "20 December 2024, report r1, accessed 2 December 2025."),
        ({"accessed": None}, "20 December 2024, https://army.example/1?a=1&b=2."),
        ({"accessed": None, "url": None}, "20 December 2024, report r1."),
        ({"published": "2024-12"}, "sign,” December 2024, https://"),
    ],
)
def test_what_a_source_lacks_is_left_out(known: dict[str, str | None], told: str) -> None:
    assert told in cited(Item("Met.", (note("They met.", **known),)))[0]


def test_sources_with_one_title_and_two_addresses_are_two_sources() -> None:
    one, two = note("They met."), note("They met.", url="https://other.example/")
    assert [each.startswith("Army Paper, “Two ministers meet in the capital") for each in cited(Item("M.", (one, two)))]
    assert numbered(brief_of(Item("M.", (one, two)))).of((two,)) == [2]


# ---- all formats


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_brief_gives_the_same_bytes(form: str) -> None:
    assert printed(hostile(), form) == printed(hostile(), form)
    assert form in MEDIA_TYPES


# ---- Markdown


def test_markdown_prints_hostile_words_as_words() -> None:
    page = printed(hostile(), "md").content.decode("utf-8")
    assert "<script" not in page.replace("\\<script", "")
    assert "\x07" not in page
    assert "\u202e" not in page
    for sign in "`*_[]<>|~&$":
        assert not re.search(rf"(?<!\\)\{sign}", markdown.escaped(f"a {HOSTILE}"))
    assert markdown.escaped("# no heading") == "\\# no heading"
    assert markdown.escaped("- no list") == "\\- no list"
    assert markdown.escaped("1. no list") == "1\\. no list"


def test_markdown_calls_each_note_that_it_has() -> None:
    page = printed(hostile(), "md").content.decode("utf-8")
    called, given = set(re.findall(r"\[\^(\d+)\](?!:)", page)), set(re.findall(r"^\[\^(\d+)\]:", page, re.MULTILINE))
    assert called == given == {"1", "2", "3"}
    assert "| Hungary | Ana " in page
    assert "And 3 more." in page
    assert "*Reckoned from: the numbers " in page


# ---- HTML


class Page(HTMLParser):
    """What a page is made of: its tags with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_html_is_one_file_that_asks_for_nothing() -> None:
    page = Page(printed(hostile(), "html").content.decode("utf-8"))
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "img", "link", "iframe", "object", "form", "base"}
    assert [tag for tag, _ in page.tags].count("style") == 1
    assert not any(name.startswith("on") or name in ("style", "src") for _, known in page.tags for name in known)
    assert ("html", {"lang": "en-GB"}) in page.tags
    links = [str(known["href"]) for tag, known in page.tags if tag == "a"]
    assert all(link.startswith("#") or link == "https://army.example/1?a=1&b=2" for link in links)
    assert "default-src 'none'" in str(next(known["content"] for _, known in page.tags if "http-equiv" in known))


def test_html_links_notes_both_ways() -> None:
    page = Page(printed(hostile(), "html").content.decode("utf-8"))
    ids = [known["id"] for _, known in page.tags if "id" in known]
    assert len(ids) == len(set(ids))
    inner = [str(known["href"])[1:] for tag, known in page.tags if tag == "a" and str(known["href"]).startswith("#")]
    assert set(inner) <= set(ids)
    assert {each for each in inner if each.startswith("c")} == {str(each) for each in ids if str(each).startswith("c")}


def test_html_shows_hostile_words_as_words() -> None:
    words = "".join(Page(printed(hostile(), "html").content.decode("utf-8")).words)
    assert f"Met {SHOWN}" in words
    for told in (VIETNAMESE, LAO, KHMER, CHINESE, "The sources <agree> & so on."):
        assert told in words


# ---- DOCX


@pytest.fixture(scope="module")
def document() -> Any:
    import docx

    return docx.Document(io.BytesIO(printed(hostile(), "docx").content))


def test_docx_has_headings_lists_and_tables_with_a_head(document: Any) -> None:
    heads = [
        (each.style.name, each.text) for each in document.paragraphs if each.style.name.startswith(("Head", "Title"))
    ]
    assert heads[0] == ("Title", f"Brief: {SHOWN}")
    assert [text for style, text in heads if style == "Heading 1"] == [
        *("Who is who", "Commitments", "Where sources differ", "Gaps", "Notes")
    ]
    assert ("Heading 2", "Kept") in heads
    (table,) = document.tables
    assert [cell.text for cell in table.rows[0].cells] == ["Side", "Name", "Office", "So called by reports of"]
    assert "w:tblHeader" in table.rows[0]._tr.xml
    assert [cell.text for cell in table.rows[1].cells] == ["Hungary", f"Ana {SHOWN}", LAO, f"{CHINESE}1"]


def test_docx_has_numbered_notes_and_each_sentence_as_a_comment(document: Any) -> None:
    notes = [each.text for each in document.paragraphs if re.match(r"\d+\.\t", each.text)]
    assert [each.split("\t")[0] for each in notes] == ["1.", "2.", "3."]
    assert f"“Ana {SHOWN}”" in notes[0]
    comments = [each.text for each in document.comments]
    assert len(comments) == 3
    assert comments[1].startswith("Note 2. “They met.” Army Paper, ")
    raised = [run.text for each in document.paragraphs for run in _runs(each) if run.font.superscript]
    assert raised == ["1", ",2", "3", "2"]


def _runs(paragraph: Any) -> list[Any]:
    """Give a paragraph's runs, those within links included."""
    from docx.text.run import Run

    return [Run(each, paragraph) for each in paragraph._p.xpath(".//w:r")]


def test_docx_links_lead_to_notes_and_addresses(document: Any) -> None:
    xml = document.element.xml
    assert set(re.findall(r'w:anchor="(note_\d)"', xml)) == set(re.findall(r'w:name="(note_\d)"', xml))
    outside = [each.target_ref for each in document.part.rels.values() if each.is_external]
    assert outside == ["https://army.example/1?a=1&b=2"]


def test_docx_says_what_it_is_and_in_which_language(document: Any) -> None:
    told = document.core_properties
    assert (told.title, told.author, told.language) == (f"Brief: {SHOWN}", "Communique", "en-GB")
    assert told.created == told.modified
    assert told.created.date().isoformat() == ON
    normal = document.styles["Normal"].element.xml
    assert 'w:val="en-GB"' in normal
    assert 'w:eastAsia="zh-CN"' in normal


def test_docx_parts_are_well_formed_and_carry_no_time() -> None:
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(printed(hostile(), "docx").content)) as parts:
        for part in parts.infolist():
            assert part.date_time == (1980, 1, 1, 0, 0, 0)
            if part.filename.endswith((".xml", ".rels")):
                etree.fromstring(parts.read(part.filename))


def test_docx_brings_the_fonts_of_its_scripts_and_no_others() -> None:
    """The format hides a font's first bytes with its key: with the key it is the font again."""
    from importlib.resources import files

    def fonts(content: bytes) -> dict[str, bytes]:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            table = parts.read("word/fontTable.xml").decode("utf-8")
            keys = re.findall(r'w:name="(Noto[^"]+)"><w:embedRegular[^>]*w:fontKey="\{([^}]+)\}"', table)
            names = sorted(name for name in parts.namelist() if name.startswith("word/fonts/"))
            assert ("w:embedTrueTypeFonts" in parts.read("word/settings.xml").decode()) == bool(keys)
            found = {}
            for (font, key), name in zip(keys, names, strict=True):
                mask, hidden = bytes.fromhex(key.replace("-", ""))[::-1] * 2, parts.read(name)
                found[font] = bytes(one ^ other for one, other in zip(hidden, mask, strict=False)) + hidden[32:]
            return found

    assert fonts(printed(brief_of(Item(VIETNAMESE, (note("They met."),))), "docx").content) == {}
    found = fonts(printed(hostile(), "docx").content)
    assert set(found) == {"Noto Sans Lao", "Noto Sans Khmer", "Noto Sans CJK SC"}
    folder = files("communique.publishing.briefs").joinpath("fonts")
    assert found["Noto Sans Lao"] == folder.joinpath("NotoSansLao-Regular.ttf").read_bytes()


def test_docx_tags_words_of_a_script_as_its_language(document: Any) -> None:
    runs = {run.text: run._r.xml for row in document.tables[0].rows for cell in row.cells for run in _of_cell(cell)}
    assert 'w:bidi="lo-LA"' in runs[LAO]
    assert 'w:cs="Noto Sans Lao"' in runs[LAO]
    assert 'w:eastAsia="zh-CN"' in runs[CHINESE]


def _of_cell(cell: Any) -> list[Any]:
    return [run for paragraph in cell.paragraphs for run in _runs(paragraph)]


# ---- PDF


@pytest.fixture(scope="module")
def reader() -> Any:
    import pypdf

    return pypdf.PdfReader(io.BytesIO(printed(hostile(), "pdf").content))


def _words(reader: Any) -> str:
    """Give the page's text with no space in it, since a reader may put some between clusters."""
    return "".join("".join(page.extract_text() for page in reader.pages).split())


def test_pdf_shows_every_script_and_hostile_words_as_words(reader: Any) -> None:
    words = _words(reader)
    for told in (VIETNAMESE, CHINESE, SHOWN, "Reckonedfrom:", "And3more."):
        assert "".join(told.split()) in words
    for told in (LAO, KHMER):  # a cluster of several signs is given back as one word, at times twice
        assert set(told) <= set(words)


def test_pdf_is_archival_and_tagged(reader: Any) -> None:
    root = reader.trailer["/Root"]
    meta = root["/Metadata"].get_object().get_data().decode("utf-8")
    assert re.search(r"pdfaid:part>2<", meta)
    assert re.search(r"pdfaid:conformance>A<", meta)
    assert re.search(r"pdfuaid:part>1<", meta)
    assert root["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"
    assert "/DestOutputProfile" in root["/OutputIntents"][0]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert "/StructTreeRoot" in root
    assert reader.metadata.title == f"Brief: {SHOWN}"
    assert not reader.is_encrypted


def test_pdf_embeds_its_fonts_and_asks_for_nothing(reader: Any) -> None:
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    inner = [font["/DescendantFonts"][0].get_object() for font in fonts]
    names = {str(font["/BaseFont"]).partition("+")[2] for font in inner}
    assert {each.partition("-")[0] for each in names} >= {"NotoSerif", "NotoSansLao", "NotoSansKhmer"}
    assert any(each.startswith("NotoSansCJK") for each in names)
    for font in inner:
        assert {"/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"])
    links = [each.get_object().get("/A", {}).get("/URI") for page in reader.pages for each in page.get("/Annots", ())]
    assert {each for each in links if each} == {"https://army.example/1?a=1&b=2"}
    assert "/JavaScript" not in reader.trailer["/Root"].get("/Names", {})


def test_pdf_has_footnotes_on_the_page_that_calls_for_them(reader: Any) -> None:
    assert "“Theymet.”" in _words(reader)
    tags = re.findall(r"/S /(\w+)", _tree(reader.trailer["/Root"]["/StructTreeRoot"]))
    assert {"Note", "H1", "Table", "TH", "TD", "L", "LI"} <= set(tags)


def _tree(node: Any) -> str:
    """Give the kinds of a document's structure, one after the other."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return " ".join(_tree(each) for each in node)
    if not isinstance(node, dict):
        return ""
    return f"/S {node.get('/S', '')} {_tree(node['/K']) if '/K' in node else ''}"


def test_a_sign_that_no_font_has_is_told_and_does_not_vanish() -> None:
    brief = brief_of(Item("Met \U00012000 and \U00012001.", (note("They met \U00012000."),)))
    page = printed(brief, "pdf")
    assert len(page.warnings) == 1
    assert "(U+12000), " in page.warnings[0]
    assert "(U+12001): \ufffd stands for them in the PDF" in page.warnings[0]
    assert printed(brief_of(Item(f"{VIETNAMESE}{LAO}{KHMER}{CHINESE}", (note("They met."),))), "pdf").warnings == ()
    assert shown({"a": ["\U00012000"]})[0] == {"a": ["\ufffd"]}


def test_the_day_and_the_newest_report_stand_under_the_title() -> None:
    assert subtitle(hostile()) == "As known on 1 December 2025; newest report used: 20 December 2024"
    assert subtitle(brief_of()) == "As known on 1 December 2025"
