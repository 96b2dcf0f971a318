"""Sources turn files, pages, lines and folders into Reports; they know nothing of reading.

for item in read_sources(["reports/", "archive.jsonl", "-"]):
    ...  # a Report, a Refusal (could not be read) or a Notice (was read, but …)
"""

from communique.sources.coded import by_id, coded_readings
from communique.sources.dates import checked_published
from communique.sources.files import Item, read_sources, read_streams
from communique.sources.samples import sample_reports

__all__ = ["Item", "by_id", "checked_published", "coded_readings", "read_sources", "read_streams", "sample_reports"]
