"""Measurements of speed, growth, memory and start-up, each against the bar that the project sets itself."""
