"""From one report to one reading: layout, tokens, tags, mentions, clauses, discourse, assembly."""
