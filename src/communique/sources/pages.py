"""Saved HTML pages: the article's text, with its title, date, outlet and address, through trafilatura.

trafilatura is an extra (``pip install 'communique[html]'``), imported only when a page is read.
"""

from __future__ import annotations

import codecs
import re
from typing import Any

from communique.errors import DateError
from communique.model import Report
from communique.sources.dates import checked_published
from communique.sources.decoding import Undecodable, check_text, decode

_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40})""", re.IGNORECASE)
# Past the dates the page itself states there is only guessing, and a guess is no date of publication.
# The far end is fixed because it would otherwise be today, and a page would read differently tomorrow.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2099-12-31"}


def read_page(data: bytes, stem: str) -> Report:
    """Give the report that a saved page holds; raises Undecodable where there is none."""
    html = _html(data)
    article = _extracted(html)
    if article is None or not (article.text or "").strip():
        raise Undecodable("no article was found in this page")
    check_text(article.text)
    return Report(
        id=stem,
        text=article.text,
        url=article.url or None,
        title=article.title or None,
        publisher=article.sitename or None,
        published=_published(article.date),
    )


def _html(data: bytes) -> str:
    declared = _DECLARED.search(data[:4096])
    try:
        if declared and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            text = data.decode(declared[1].decode("ascii"))
            check_text(text)
            return text
    except (LookupError, UnicodeError):
        pass  # the page misstates its encoding, as pages do: its bytes are asked instead
    return decode(data).text


def _extracted(html: str) -> Any:
    try:
        from trafilatura import bare_extraction
    except ImportError:
        raise Undecodable("HTML pages need the extra 'html': pip install 'communique[html]'") from None
    try:
        return bare_extraction(html, with_metadata=True, include_comments=False, date_extraction_params=dict(_DATES))
    except Exception as error:  # whatever a page does to the parsers behind it, the other files are still read
        raise Undecodable(f"this page cannot be parsed ({type(error).__name__})") from error


def _published(value: str | None) -> str | None:
    try:
        return checked_published(value)
    except DateError:  # the page's own date is no date: then the page tells none
        return None
