"""Problems somebody can act on, with their place and remedy.

The core never raises for content or play with a bare string: it collects Problem values. Texts
are Dutch because they are read by users as they stand, on the command line and in the window.
"""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.language import tr


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong. `line` is 1-based; 0 means the whole file.

    about: what a maker names to accept it ('' = it cannot be accepted).
    """

    severity: Severity
    file: str
    line: int
    code: str
    message: str
    remedy: str
    about: str = ""

    def __str__(self) -> str:
        place = tr("{file}, regel {line}", file=self.file, line=self.line) if self.line else self.file
        return f"{place}: {self.message} {self.remedy}".rstrip()


class UserError(Exception):
    """The user can act on this. `message` is one clear Dutch sentence with place and remedy.

    `code` is a stable dotted key for tests and JSON, for example 'plan.over_budget'.
    """

    def __init__(self, code: str, message: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.problems = problems
