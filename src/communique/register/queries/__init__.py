"""Questions to the store, one module a kind of thing: criteria in, plain rows out; nothing is reckoned here."""
