"""What briefs are made of: one module a section, and the words and notes that all of them share."""
