"""Projector view of what the class predicted: ranges or answers, unnamed; with what came of it once
revealed."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from effect_game.classroom.exhibits import CHOICES, EUROS, LIVES, Chosen, Estimate, Estimates, Head, spoken
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.looked_back import looked_back
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import LifeDomain
from effect_game.play.rules.limits import lives_of
from effect_game.play.state import State
from effect_game.play.views_goals import horizon_words
from effect_game.play.views_money import years_words
from effect_game.play.views_predictions import reference_questions
from effect_game.play.views_rooms import SHORT_NAMES, TABLE_ORDER

AMOUNT, GAINER, GOAL = "amount", "gainer", "goal"
EVENT, COST, ROOM = "reference_event", "reference_cost", "first_room"
_PRICE = "price:"
HIDDEN_QUESTION = mark("Waarom lopen de schattingen uiteen?")
SHOWN_QUESTION = mark("Wat hadden we niet gezien?")
NO_ROOM = mark("geen kamer")


@dataclass(frozen=True, slots=True)
class Asked:
    """A prediction a trainer can show: its key, and the words of the question."""

    key: str
    label: str


def predictions_asked(groups: Sequence[GroupRun]) -> tuple[Asked, ...]:
    """What can be shown of these groups now: predictions of which at least one is in, in the order of the
    steps."""
    made = together(groups)
    if not made:
        return ()
    casus = made[0].casus
    cards = [card.id for card in casus.household.cards]
    keys = [EVENT, COST, *(f"{_PRICE}{card}" for card in cards), AMOUNT, GAINER, GOAL, ROOM]
    return tuple(
        Asked(key, label_of(casus, key))
        for key in keys
        if any(_given(run.state, key) is not None for run in made)
    )


def together(groups: Sequence[GroupRun]) -> tuple[GroupRun, ...]:
    """The groups that play the household of the first one: only these can be held beside each other."""
    return tuple(run for run in groups if run.casus.household.id == groups[0].casus.household.id)


def label_of(casus: Casus, key: str) -> str:
    """The words of a prediction. Raises KeyError for a key that is none."""
    if key.startswith(_PRICE):
        titles = {card.id: card.title for card in casus.household.cards}
        return tr("Wat kost ‘{title}’?", title=titles[key.removeprefix(_PRICE)])
    return _LABELS[key](casus)


def _amount_label(casus: Casus) -> str:
    asked = casus.household.prediction
    if asked.label.endswith("?"):
        return asked.label
    return tr("Verschil na {years}: {parties}", years=years_words(asked.months), parties=asked.label)


def _goal_label(casus: Casus) -> str:
    return tr("Hoe vaak lukt ‘{goal}’?", goal=casus.household.goals[0].text.rstrip("."))


def _event_label(casus: Casus) -> str:
    questions = reference_questions(casus)
    return tr("Wat gebeurt er zonder dit plan?") if questions is None else questions.event


def _cost_label(casus: Casus) -> str:
    questions = reference_questions(casus)
    return tr("Wat kost het {when}?", when=horizon_words(casus)) if questions is None else questions.cost


def _gainer_label(casus: Casus) -> str:
    return tr("Wie heeft de meeste baat na {years}?", years=years_words(casus.household.prediction.months))


_LABELS: dict[str, Callable[[Casus], str]] = {
    AMOUNT: _amount_label,
    GAINER: _gainer_label,
    GOAL: _goal_label,
    EVENT: _event_label,
    COST: _cost_label,
    ROOM: lambda _casus: tr("Welke kamer gaat het eerst achteruit?"),
}


def estimates(groups: Sequence[GroupRun], key: str, *, revealed: bool) -> Estimates:
    """The predictions of these groups; outcomes only when revealed, and only those that were recorded.

    The groups must not be empty (see `predictions_asked`). Raises KeyError for an unknown key.
    """
    made = together(groups)
    casus = made[0].casus
    unit = _unit(key)
    given = [(run, _given(run.state, key)) for run in made]
    said = [(run, value) for run, value in given if value is not None]
    came = [_came(run, key) if revealed else None for run, _ in said]
    pairs = [(value, outcome) for (_, value), outcome in zip(said, came, strict=True)]
    ranges, answers, hits = _drawn(casus, key, unit, pairs, revealed=revealed)
    told = sum(outcome is not None for outcome in came)
    # A late group begins with a ready-made plan, past the questions: it owes no answer.
    late = sum(value is None and bool(run.state.ready_plan) for run, value in given)
    words = (len(said), len(made) - len(said) - late, late, len(groups) - len(made))
    head = _head(casus, key, words, (hits, told) if revealed else None)
    return Estimates(head, unit, ranges, answers, revealed)


Value = tuple[float, float] | str
"""A range, or the key of an answer."""


def _unit(key: str) -> str:
    if key in (GAINER, ROOM):
        return CHOICES
    return LIVES if key in (GOAL, EVENT) else EUROS


def _given(state: State, key: str) -> Value | None:
    """What a group predicted; None: skipped, or not there yet."""
    guess, reference = state.prediction, state.reference_guess
    if key == ROOM:
        named = dict(state.first_rooms)
        return None if 1 not in named else _room_key(named[1])
    if key.startswith(_PRICE):
        card = key.removeprefix(_PRICE)
        prices = [g for g in state.price_guesses if g.card == card]
        return (prices[0].low_eur, prices[0].high_eur) if prices else None
    if key in (EVENT, COST):
        if reference is None:
            return None
        lives = float(reference.low_count), float(reference.high_count)
        return lives if key == EVENT else (reference.low_eur, reference.high_eur)
    if guess is None:
        return None
    if key == GAINER:
        return guess.gainer
    goal = float(guess.goal_count)
    return {AMOUNT: (guess.low_eur, guess.high_eur), GOAL: (goal, goal)}[key]


def _came(run: GroupRun, key: str) -> float | str | None:
    """What was recorded beside the prediction; None: not there (yet)."""
    state = run.state
    if key == ROOM:
        looked = looked_back(run)
        return None if looked is None else _room_key(looked.first_room)
    if key.startswith(_PRICE):
        return dict(state.prices_shown).get(key.removeprefix(_PRICE))
    if key in (EVENT, COST):
        answer = state.reference_answer
        if answer is None:
            return None
        return float(lives_of(answer.event_share)) if key == EVENT else answer.cost_eur
    lids = state.lids
    if lids is None:
        return None
    if key == GAINER:
        return lids.gainer
    return {AMOUNT: lids.asked_eur, GOAL: float(lives_of(lids.goal_share))}[key]


def _room_key(room: LifeDomain | None) -> str:
    return "" if room is None else room.value


def _drawn(
    casus: Casus,
    key: str,
    unit: str,
    pairs: Sequence[tuple[Value, float | str | None]],
    *,
    revealed: bool,
) -> tuple[tuple[Estimate, ...], tuple[Chosen, ...], int]:
    """Ranges by where they lie, or answers in the order of the content; and how many held what came."""
    if unit == CHOICES:
        counts = Counter(str(value) for value, _ in pairs)
        came = Counter(str(outcome) for _, outcome in pairs if outcome is not None)
        answers = tuple(
            Chosen(label, counts[name], came[name] if revealed else None)
            for name, label in _answers(casus, key).items()
            if counts[name] or came[name]
        )
        return (), answers, sum(value == outcome for value, outcome in pairs)
    made = [
        Estimate(value[0], value[1], None if outcome is None else float(outcome))
        for value, outcome in pairs
        if not isinstance(value, str)
    ]
    made.sort(key=lambda one: (one.low + one.high, one.low, one.outcome or 0.0))
    hits = sum(one.outcome is not None and one.low <= one.outcome <= one.high for one in made)
    return tuple(made), (), hits


def _answers(casus: Casus, key: str) -> dict[str, str]:
    if key == ROOM:
        return {domain.value: tr(SHORT_NAMES[domain]) for domain in TABLE_ORDER} | {"": tr(NO_ROOM)}
    return {party.id: party.name for party in casus.library.parties}


def _head(casus: Casus, key: str, words: tuple[int, int, int, int], outcome: tuple[int, int] | None) -> Head:
    """words: groups that said something, that did not, that began with a ready-made plan, and that play
    another household. outcome: how many of how many groups had it right; None while it is hidden."""
    said, silent, late, elsewhere = words
    title = label_of(casus, key)
    shown = outcome is not None and outcome[1] > 0
    message = tr("groep heeft voorspeld") if said == 1 else tr("groepen hebben voorspeld")
    if shown:
        message = (
            tr("groep: zo dacht die, zo werd het") if said == 1 else tr("groepen: zo dachten ze, zo werd het")
        )
    details = [] if outcome is None else [_outcome_words(key, *outcome)]
    details += [
        tr(one if number == 1 else more, count=number)
        for number, one, more in (
            (silent, mark("{count} groep nog niet."), mark("{count} groepen nog niet.")),
            (
                late,
                mark("{count} groep begon met een kant-en-klaar plan."),
                mark("{count} groepen begonnen met een kant-en-klaar plan."),
            ),
            (
                elsewhere,
                mark("{count} groep speelt iets anders."),
                mark("{count} groepen spelen iets anders."),
            ),
        )
        if number
    ]
    return Head(
        title,
        message,
        tr(SHOWN_QUESTION if shown else HIDDEN_QUESTION),
        spoken(title, f"{said} {message}", *details),
        count=str(said),
        details=tuple(details),
        household=casus.household.title,
    )


def _outcome_words(key: str, hits: int, of: int) -> str:
    """Told in small letters: it is not a test."""
    if not of:
        return tr("De uitkomst is er nog niet.")
    if key in (GAINER, ROOM, GOAL):
        return tr("Bij {hits} van de {of} werd het zo.", hits=hits, of=of)
    return tr("Bij {hits} van de {of} ligt de uitkomst in het bereik.", hits=hits, of=of)
