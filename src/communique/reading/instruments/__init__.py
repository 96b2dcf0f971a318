"""Find instruments: what was signed, reviewed or foreseen, for which period, and by whom."""
