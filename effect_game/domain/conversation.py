"""What can be watched, asked and learned about a household: moments, questions and facts."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown, ShownKey
from effect_game.domain.team import Ease
from effect_game.domain.vocabulary import LifeDomain

WRITTEN = ("brief", "dossier")
"""Kinds of sources that are the written file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One watch-first moment, at most 45 words. `prop` picks the picture."""

    __pydantic_config__ = STRICT
    title: Shown
    text: Shown
    person: str
    prop: str
    day: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something one can learn, with who says so. id 'fact:...'. At most 45 words.

    `reveals`: unknowns it settles, written 'situation:x@person:y', 'situation:x@household',
    'room:financien@household' or 'room:zingeving@person:y'. On a fact that is known at the start it says
    which room stays dark while that part of the file is missing.
    `in_file`: part of the written file; unsaid, that follows from `source_kind`.
    """

    __pydantic_config__ = STRICT
    id: str
    life_domain: LifeDomain
    text: Shown
    source: Shown
    source_kind: str
    quote: bool = False
    person: str | None = None
    known_at_start: bool = False
    reveals: tuple[str, ...] = ()
    contradicts: str | None = None
    label: Shown = ""
    in_file: bool | None = None

    @property
    def written(self) -> bool:
        """True for what the written file says."""
        return self.source_kind in WRITTEN if self.in_file is None else self.in_file


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to ask at the kitchen table (or of a source). id 'question:...'.

    `eased_by`: what a member of the team changes. `opened_by`: only there when one of these (a team member
    or a colleague) is. `early_trust`: with less trust than this it is asked too early; then `early_answer` is
    said, once it costs one trust, and nothing is learned. `settles`: asks after a contradiction this fact is
    part of. `after`: only there once this fact is known. `of_file`: gives what the written file has, so it is
    only there when that is missing.
    """

    __pydantic_config__ = STRICT
    id: str
    to: ShownKey
    life_domain: LifeDomain
    text: Shown
    answer: Shown
    hours: float
    facts: tuple[str, ...]
    manner: Shown = ""
    needs_trust: int = 0
    trust_gain: int = 0
    locked_text: Shown = ""
    eased_by: tuple[Ease, ...] = ()
    opened_by: tuple[str, ...] = ()
    early_trust: int = 0
    early_answer: Shown = ""
    settles: str | None = None
    after: str | None = None
    of_file: bool = False
