"""What the safety screen shows: basiszorg, signals, the steps of the Meldcode. Plain values without Qt."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.safety import BasicState, BasicSubject
from effect_game.play.safety import basic_care, known_unsafety, next_meldcode_step
from effect_game.play.state import State
from effect_game.play.views_rooms import person_name

NOT_KNOWN = mark("weten we niet")
NO_SIGNALS = mark("Jullie kennen geen signalen van geweld of verwaarlozing.")
SUBJECT_NAMES = {
    BasicSubject.FOOD: mark("Eten"),
    BasicSubject.ROOF: mark("Een dak"),
    BasicSubject.INSURANCE: mark("Zorgverzekering"),
    BasicSubject.INCOME: mark("Inkomen"),
    BasicSubject.DANGER: mark("Nu in gevaar"),
}
STATE_WORDS = {
    BasicState.FINE: mark("in orde"),
    BasicState.WORRY: mark("let op"),
    BasicState.NOW: mark("nu doen"),
}
STEP_TITLES = (
    mark("Signalen in kaart"),
    mark("Overleg met een collega of Veilig Thuis"),
    mark("Gesprek met wie het aangaat"),
    mark("Wegen"),
    mark("Beslissen"),
)
"""The five steps of the Meldcode huiselijk geweld en kindermishandeling."""


@dataclass(frozen=True, slots=True)
class BasicItem:
    """One subject. known: somebody told it; else the word is NOT_KNOWN and there is no text."""

    subject: str
    name: str
    word: str
    text: str
    state: BasicState | None

    @property
    def known(self) -> bool:
        return self.state is not None


@dataclass(frozen=True, slots=True)
class ChoiceItem:
    """One answer to choose; reply: what comes of it."""

    id: str
    text: str
    reply: str


@dataclass(frozen=True, slots=True)
class AskItem:
    """One choice to make."""

    text: str
    choices: tuple[ChoiceItem, ...]


@dataclass(frozen=True, slots=True)
class StepItem:
    """One step. done: taken, with `replies` to what was chosen; now: to be taken."""

    number: int
    title: str
    text: str
    asks: tuple[AskItem, ...]
    done: bool
    now: bool
    replies: tuple[tuple[str, str], ...] = ()
    """What was chosen and what came of it."""


def basics(casus: Casus, state: State) -> tuple[BasicItem, ...]:
    """The subjects of the basiszorg as far as they are known; () without content about them."""
    return tuple(
        BasicItem(subject.value, tr(SUBJECT_NAMES[subject]), tr(NOT_KNOWN), "", None)
        if found is None
        else BasicItem(
            subject.value, tr(SUBJECT_NAMES[subject]), tr(STATE_WORDS[found.state]), found.text, found.state
        )
        for subject, found in basic_care(casus, state)
    )


def signals(casus: Casus, state: State) -> tuple[tuple[str, str], ...]:
    """Whom it is about and what is known, per signal."""
    return tuple((person_name(casus, each.person), each.text) for each in known_unsafety(casus, state))


def meldcode(casus: Casus, state: State) -> tuple[StepItem, ...]:
    """The steps of the Meldcode; () when nothing calls for them.

    On one screen the first four are only told.
    """
    safety = casus.household.safety
    if safety is None or not known_unsafety(casus, state):
        return ()
    now = next_meldcode_step(casus, state)
    taken = {step.step: step.choices for step in state.meldcode}
    items = []
    for number, step in enumerate(safety.meldcode, 1):
        asks = tuple(
            AskItem(ask.text, tuple(ChoiceItem(c.id, c.text, c.reply) for c in ask.choices))
            for ask in step.asks
        )
        chosen = taken.get(number, ())
        replies = tuple((c.text, c.reply) for ask in asks for c in ask.choices if c.id in chosen)
        title = tr(STEP_TITLES[number - 1])
        items.append(StepItem(number, title, step.text, asks, number in taken, number == now, replies))
    return tuple(items)
