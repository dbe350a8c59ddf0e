"""What the safety screen shows: basiszorg, signals, the steps of the Meldcode. Plain values without Qt."""

from dataclasses import dataclass

from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.safety import BasicState, BasicSubject
from effect_game.play.safety import basic_care, known_unsafety, meldcode_asks, next_meldcode_step
from effect_game.play.state import State
from effect_game.play.views_rooms import person_name

NOT_KNOWN = mark("weten we niet")
NO_SIGNALS = mark("Jullie kennen geen signalen van geweld of verwaarlozing.")
SUBJECT_NAMES = {
    BasicSubject.FOOD: mark("Eten"),
    BasicSubject.ROOF: mark("Een dak"),
    BasicSubject.INSURANCE: mark("Zorgverzekering"),
    BasicSubject.INCOME: mark("Inkomen"),
    BasicSubject.DANGER: mark("Direct gevaar"),
}
STATE_WORDS = {
    BasicState.FINE: mark("in orde"),
    BasicState.WORRY: mark("let op"),
    BasicState.NOW: mark("nu doen"),
}
NO_DANGER = mark("nu niet")
"""Danger that is not there is not 'in orde'."""
NOT_ASKED = mark("Dit is nog niet gevraagd.")
MELDCODE_NORM = mark(
    "Bij deze signalen hoort wegen: zo zegt de Meldcode het. Niet melden kan de uitkomst zijn. Dan staat er "
    "wel op papier waarom."
)
MELDCODE_LEFT = mark(
    "Stoppen jullie hier, dan is er niet gewogen. In de Terugblik staat het plan dan bij ‘niet verantwoord’, "
    "met jullie reden erbij."
)
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
    """One subject. known: somebody told it; else the word is NOT_KNOWN."""

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
    items = []
    for subject, found in basic_care(casus, state):
        name = tr(SUBJECT_NAMES[subject])
        if found is None:
            items.append(BasicItem(subject.value, name, tr(NOT_KNOWN), tr(NOT_ASKED), None))
            continue
        none = subject is BasicSubject.DANGER and found.state is BasicState.FINE
        word = tr(NO_DANGER if none else STATE_WORDS[found.state])
        items.append(BasicItem(subject.value, name, word, found.text, found.state))
    return tuple(items)


def signals(casus: Casus, state: State) -> tuple[tuple[str, str], ...]:
    """Whom it is about and what is known, per signal."""
    return tuple((person_name(casus, each.person), each.text) for each in known_unsafety(casus, state))


def meldcode(casus: Casus, state: State) -> tuple[StepItem, ...]:
    """The steps of the Meldcode; () when nothing calls for them. A step that asks nothing in this weight is
    read and talked over."""
    safety = casus.household.safety
    if safety is None or not known_unsafety(casus, state):
        return ()
    now = next_meldcode_step(casus, state)
    taken = {step.step: step.choices for step in state.meldcode}
    items = []
    for number, step in enumerate(safety.meldcode, 1):
        asks = tuple(
            AskItem(ask.text, tuple(ChoiceItem(c.id, c.text, c.reply) for c in ask.choices))
            for ask in meldcode_asks(casus, number)
        )
        chosen = taken.get(number, ())
        replies = tuple(
            (f"{ask.text} {c.text}", c.reply) for ask in asks for c in ask.choices if c.id in chosen
        )
        title = tr(STEP_TITLES[number - 1])
        items.append(StepItem(number, title, step.text, asks, number in taken, number == now, replies))
    return tuple(items)


def meldcode_left_open(state: State) -> str:
    """Why a plan is not responsible when the steps were not finished, with what people wrote themselves."""
    told = tr("Er waren signalen van onveiligheid. De stappen van de Meldcode zijn niet afgemaakt.")
    if not state.meldcode_reason:
        return told
    wrote = tr("Jullie schreven: “{reason}”", reason=state.meldcode_reason)
    return f"{told} {wrote}"
