"""Lives of things through time: what follows what, what stands on a day, what is due, what came of a promise."""
