"""The HTTP API under requests made from its own documentation, sound ones and unsound ones: no fault of ours."""

from __future__ import annotations

from typing import Any

import schemathesis
from hypothesis import HealthCheck, given, settings

from tests.desk.serving import Served

_CHECKS = (
    schemathesis.checks.not_a_server_error,
    schemathesis.checks.status_code_conformance,
    schemathesis.checks.content_type_conformance,
    schemathesis.checks.response_schema_conformance,
)


def test_no_request_finds_a_fault(own: Served) -> None:
    described = schemathesis.openapi.from_url(f"{own.address}/api/v1/openapi.json")
    operations = [each.ok() for each in described.get_all_operations()]
    assert len(operations) > 30
    for operation in operations:
        _try(operation)


def _try(operation: Any) -> None:
    @settings(max_examples=10, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy())
    def send(case: Any) -> None:
        case.call_and_validate(checks=list(_CHECKS), timeout=30)

    send()
