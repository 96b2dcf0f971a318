"""Find who acts in each sentence, render it as a line that rules can read, and follow who "he" is."""
