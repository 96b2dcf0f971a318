"""Find dates, resolve them against the report's own day, and give them as EDTF."""
