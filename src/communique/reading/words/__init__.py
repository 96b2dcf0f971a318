"""From text to tagged words: layout, tokens, tags and the page that holds them."""
