"""A fact or a shock that a trainer gave: whether it is in the journal, and what a group reads of it."""

from collections.abc import Sequence
from typing import TypeAlias

from effect_game.classroom import rows as c
from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.happenings import Shock
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.rules import check
from effect_game.play.shocks import find_event, has_come, next_month
from effect_game.play.state import State

Taken: TypeAlias = r.FactTold | r.ShockComes
"""The row of the casus that something given becomes."""


def knows(state: State, fact: str) -> bool:
    """Whether a fact is known, or was told when it could not change anything any more."""
    return fact in state.facts or fact in state.told


def given_lines(given: Sequence[c.Given], casus_id: str, casus: Casus, state: State) -> tuple[str, ...]:
    """What the trainer brought in for a group in this casus, and whether it is in its journal by now."""
    lines = []
    texts = {fact.id: fact.text for fact in casus.household.facts}
    for each in given:
        if each.casus != casus_id:
            continue
        if isinstance(each, c.ShockGiven):
            use = find_event(casus, each.event)
            if use is not None:
                lines.append(tr("{event} ({where})", event=use.title, where=_where(state, each.event)))
        elif each.fact in texts:
            arrived = tr("aangekomen") if knows(state, each.fact) else tr("nog onderweg")
            lines.append(tr("{fact} ({arrived})", fact=texts[each.fact], arrived=arrived))
    return tuple(lines)


def _where(state: State, event: str) -> str:
    """Where a shock is: on its way, in a month to come, or what came of it."""
    shock = _shock(state, event)
    if shock is None:
        return tr("kwam te laat") if next_month(state) is None else tr("nog onderweg")
    came = has_come(state, shock)
    if came is None:
        return tr("komt in maand {month}", month=shock.month)
    if came:
        return tr("gebeurde in maand {month}", month=shock.month)
    return tr("kon in maand {month} niet", month=shock.month)


def _shock(state: State, event: str) -> Shock | None:
    return next((each for each in state.shocks if each.event == event), None)


def is_in(state: State, taken: Taken) -> bool:
    """Whether something given is in the journal of the casus."""
    if isinstance(taken, r.FactTold):
        return knows(state, taken.fact)
    return _shock(state, taken.event) is not None


def next_given(given: Sequence[c.Given], casus_id: str, casus: Casus, state: State) -> Taken | None:
    """The first thing that was given for this casus and can be taken in now; None when there is none.

    What comes over a line is held to the rules as anything else: what they refuse is left out, or waits
    until they let it.
    """
    for each in given:
        taken = _taken(each, state)
        if each.casus == casus_id and taken is not None and not is_in(state, taken):
            try:
                check(with_blank_cards(casus, state.blank), state, taken)
            except UserError:
                continue
            return taken
    return None


def _taken(each: c.Given, state: State) -> Taken | None:
    if isinstance(each, c.FactGiven):
        return r.FactTold(each.fact)
    month = next_month(state)
    return None if month is None else r.ShockComes(each.event, month)


def card_words(casus: Casus, state: State, taken: Taken) -> str:
    """What the card of a group says, for the state after it was taken in. What a shock is stays unsaid until
    it happens: then it has a card of its own."""
    if isinstance(taken, r.FactTold):
        return f"{told_words(casus, taken.fact)} {change_words(casus, state, taken.fact)}"
    return tr(
        "De trainer laat in maand {month} iets gebeuren. Dat komt van buiten, met en zonder jullie plan. "
        "De bedragen rekenen er al mee.",
        month=taken.month,
    )


def told_words(casus: Casus, fact: str) -> str:
    """What the card says: the fact, and who says so; '' for one that is not of this household."""
    found = next((each for each in casus.household.facts if each.id == fact), None)
    if found is None:
        return ""
    return tr("De trainer vertelt: {fact} Bron: {source}.", fact=found.text, source=found.source.rstrip("."))


def change_words(casus: Casus, state: State, fact: str) -> str:
    """What knowing it changes, for the state after it was told."""
    if fact in state.told and fact not in state.facts:
        return tr("De bedragen van jullie terugblik staan al vast. Dit verandert daar niets meer aan.")
    reveals = {each.id: frozenset(each.reveals) for each in casus.household.facts}
    elsewhere = frozenset(unknown for other in state.facts if other != fact for unknown in reveals[other])
    if reveals.get(fact, frozenset()) - elsewhere:
        return tr("Dit was nog onzeker. Vanaf nu telt het mee. Wat al getoond of gespeeld is, blijft zo.")
    return tr("Jullie weten dit nu. De bedragen veranderen er niet vanzelf door.")
