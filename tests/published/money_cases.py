"""Published money cases: inputs and expected numbers with their source, read from the files beside this."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest


@dataclass(frozen=True)
class MoneyCase:
    """One case. expected: name -> {value, abs or rel (tolerance), kind (published, analytic, recalled)}."""

    inputs: dict[str, Any]
    expected: dict[str, dict[str, Any]]

    def check(self, **computed: Any) -> None:
        """Every expected number is computed, and none is outside its tolerance."""
        assert set(computed) == set(self.expected)
        for name, value in computed.items():
            wanted = self.expected[name]
            close = pytest.approx(wanted["value"], abs=wanted.get("abs"), rel=wanted.get("rel"))
            assert value == close, name


def money_case(file: str, name: str) -> MoneyCase:
    found = json.loads((Path(__file__).parent / file).read_text(encoding="utf-8"))[name]
    return MoneyCase(found["inputs"], found["expected"])
