"""Pages: a module a kind of page, each with its ``router``."""
