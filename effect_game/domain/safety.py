"""Basiszorg and safety: what has to be in order first, signals of violence or neglect, and the Meldcode."""

from dataclasses import dataclass
from enum import StrEnum

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown


class BasicSubject(StrEnum):
    """What is looked at before anything else."""

    FOOD = "eten"
    ROOF = "dak"
    INSURANCE = "zorgverzekering"
    INCOME = "inkomen"
    DANGER = "gevaar"


class BasicState(StrEnum):
    """How it stands."""

    FINE = "in_orde"
    WORRY = "zorg"
    NOW = "nu"


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicCare:
    """What is known about one subject once one of `facts` is known; without facts from the start.

    Of more about one subject the last in the content that is known counts.
    """

    __pydantic_config__ = STRICT
    subject: BasicSubject
    state: BasicState
    text: Shown
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """A sign of violence, abuse or neglect. id 'signal:...'. Known with one of `facts`, or from the start.

    `covered_by`: cards that answer it when laid, trajectories that answer it while they are not stopped.
    """

    __pydantic_config__ = STRICT
    id: str
    person: str
    text: Shown
    covered_by: tuple[str, ...]
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldcodeChoice:
    """One way to go, and what comes of it. id 'choice:...'."""

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    reply: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldcodeAsk:
    """A choice the Meldcode really has at this step."""

    __pydantic_config__ = STRICT
    text: Shown
    choices: tuple[MeldcodeChoice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeldcodeStep:
    """One of the five steps: what it is about here, and what there is to choose."""

    __pydantic_config__ = STRICT
    text: Shown
    asks: tuple[MeldcodeAsk, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """All of it for one household. `meldcode`: the five steps in order; none where nothing calls for them."""

    __pydantic_config__ = STRICT
    basics: tuple[BasicCare, ...]
    signals: tuple[Signal, ...] = ()
    meldcode: tuple[MeldcodeStep, ...] = ()
