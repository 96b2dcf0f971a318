"""Asking the register: one module a kind of answer; queries give rows, resolving reckons lives, answers go out."""
