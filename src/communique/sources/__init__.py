"""Sources turn files, pages, lines and folders into Reports; they know nothing of reading.

for item in read_sources(["reports/", "archive.jsonl", "-"]):
    ...  # a Report, a Refusal (could not be read) or a Notice (was read, but …)
"""

from communique.sources.dates import checked_published
from communique.sources.files import Item, read_sources
from communique.sources.samples import sample_reports

__all__ = ["Item", "checked_published", "read_sources", "sample_reports"]
