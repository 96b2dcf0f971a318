"""Drawings: from answers to shapes with places; templates print them as SVG."""
