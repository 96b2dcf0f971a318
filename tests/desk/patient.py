"""Requests that wait for their answer: no test may fail because the machine has other work."""

from functools import partial

import httpx

PATIENCE = 60  # seconds

get = partial(httpx.get, timeout=PATIENCE)
post = partial(httpx.post, timeout=PATIENCE)
client = partial(httpx.Client, timeout=PATIENCE)
