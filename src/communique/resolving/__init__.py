"""Resolving: which tellings of many reports are of one thing, each verdict with its reasons; nothing is stored here."""
