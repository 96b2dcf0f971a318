"""Find persons: their titles and names, whom each name means, which state each serves."""
