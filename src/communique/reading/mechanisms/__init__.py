"""Find standing mechanisms: their names, parties, levels and editions."""
