"""Publishing turns records and the register's rows into lines to print; it never adds a fact.

Everything here takes rows or readings and gives strings; nothing here opens a file or looks at the clock.
"""
