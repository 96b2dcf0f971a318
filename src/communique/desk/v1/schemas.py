"""Schemas: the answers of the library as the API's documentation describes them, made from the answers themselves."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, create_model

from communique.answers import Answer

_HIDDEN = ("cells", "position")  # what an answer keeps to itself
_CONFIG = ConfigDict(json_schema_serialization_defaults_required=True)


class Fault(BaseModel):
    """What went wrong: the HTTP status, its name, and one sentence for a person."""

    status: int
    code: str
    message: str


class Problem(BaseModel):
    """The one shape of every error."""

    error: Fault


@cache
def model_of(answer: type) -> type[BaseModel]:
    """Give the schema of an answer, or of a part of one."""
    hints = get_type_hints(answer)
    told: dict[str, Any] = {
        each.name: (_as_json(hints[each.name]), ...) for each in fields(answer) if each.name not in _HIDDEN
    }
    if issubclass(answer, Answer):
        told["passage"] = (str, ...)
    made: type[BaseModel] = create_model(answer.__name__, __doc__=answer.__doc__, __config__=_CONFIG, **told)
    return made


@cache
def page_of(answer: type) -> type[BaseModel]:
    """Give the schema of one page of a list."""
    listed: Any = (list[model_of(answer)], Field(description="This page"))  # type: ignore[misc]
    onward: Any = (str | None, Field(description="The cursor of the next page, for after=; none on the last page"))
    made: type[BaseModel] = create_model(f"{answer.__name__}Page", items=listed, next=onward)
    return made


def _as_json(hint: Any) -> Any:
    """Give the type that an answer's slot has in JSON."""
    if is_dataclass(hint) and isinstance(hint, type):
        return model_of(hint)
    origin, within = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return Union[tuple(_as_json(each) for each in within)]  # noqa: UP007
    if origin is tuple:
        return list[_as_json(within[0])]  # type: ignore[misc]
    if origin in (list, dict, Mapping):
        return origin[tuple(_as_json(each) for each in within)] if within else origin
    return hint
