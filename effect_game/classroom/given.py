"""A fact the trainer told: whether it is in the journal of its casus, and what a group reads of it."""

from collections.abc import Sequence

from effect_game.classroom import rows as c
from effect_game.content.blank_cards import with_blank_cards
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.rules import check
from effect_game.play.state import State


def knows(state: State, fact: str) -> bool:
    """Whether a fact is known, or was told when it could not change anything any more."""
    return fact in state.facts or fact in state.told


def given_lines(given: Sequence[c.FactGiven], casus_id: str, casus: Casus, state: State) -> tuple[str, ...]:
    """What the trainer told a group in this casus, and whether it is in its journal by now."""
    lines = []
    texts = {fact.id: fact.text for fact in casus.household.facts}
    for each in given:
        if each.casus == casus_id and each.fact in texts:
            arrived = tr("aangekomen") if knows(state, each.fact) else tr("nog onderweg")
            lines.append(tr("{fact} ({arrived})", fact=texts[each.fact], arrived=arrived))
    return tuple(lines)


def next_given(given: Sequence[c.FactGiven], casus_id: str, casus: Casus, state: State) -> r.FactTold | None:
    """The first fact that was told for this casus and can be taken in now; None when there is none.

    What comes over a line is held to the rules as anything else: what they refuse is left out.
    """
    for each in given:
        told = r.FactTold(each.fact)
        if each.casus == casus_id and not knows(state, each.fact):
            try:
                check(with_blank_cards(casus, state.blank), state, told)
            except UserError:
                continue
            return told
    return None


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
