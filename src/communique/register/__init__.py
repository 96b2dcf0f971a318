"""The register keeps reports, readings and judgements, and derives from them what happened, each thing once."""

from communique.register.store import Outcome, Register

__all__ = ["Outcome", "Register"]
