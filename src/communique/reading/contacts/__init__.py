"""Find contacts and visits: who met whom, in what form, where and when."""
