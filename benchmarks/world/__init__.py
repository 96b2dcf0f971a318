"""A simulated world whose truth is known, to measure the register against.

``simulate(seed, reports)`` streams readings with the truth of each record; ``World`` gives besides, once it has run,
the succession of instruments, the editions of mechanisms and who held which office when. The world grows with the
number of reports in states and in years, so that each contact is told by about two and a half reports at any size.
"""

from benchmarks.world.people import Tenure
from benchmarks.world.simulation import Telling, Truth, World, WorldTruth, simulate

__all__ = ["Telling", "Tenure", "Truth", "World", "WorldTruth", "simulate"]
