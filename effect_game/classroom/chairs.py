"""Groups that play each other's parties: who sits for whom, what is asked of them and what they answered.

Offers come with a group's own journal, which goes to the trainer anyway. What another group answers is told
beside the model's answer and binds nothing: every casus plays again from its own journal alone. Nobody waits
for it; where nobody answers the chair is empty and there is the model's answer only.
"""

from collections.abc import Iterator, Mapping

from effect_game.classroom import messages as m
from effect_game.classroom import rows as c
from effect_game.classroom.carried import Carried
from effect_game.classroom.state import ClassState, Group
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.vocabulary import Answer, Step
from effect_game.play import negotiation
from effect_game.play.state import Exchange, State
from effect_game.play.views_table_swap import chair_rows, on_the_table

MOST_LETTERS = 280
"""Of the words with an answer: what people read in one look."""

Told = tuple[str, c.ClassValue]
"""The group a row is for, and what it says."""


def _circle(state: ClassState) -> tuple[Group, ...]:
    """Who takes part, in the order in which they came; a group of a file has no screen to ask on."""
    if not state.chairs or state.closed:
        return ()
    found = tuple(each for each in state.present if not each.follows and each.via != "file")
    return found if len(found) > 1 else ()


def _beside(state: ClassState, group: str, places: int) -> Group | None:
    circle = _circle(state)
    at = next((place for place, each in enumerate(circle) if each.id == group), None)
    return None if at is None else circle[(at + places) % len(circle)]


def player_of(state: ClassState, group: str) -> Group | None:
    """Who plays the parties of a group; None when the model does."""
    return _beside(state, group, 1)


def plays_for(state: ClassState, group: str) -> Group | None:
    """The group whose parties this group plays; None for none."""
    return _beside(state, group, -1)


def asked(state: ClassState, before: Carried, after: Carried) -> Iterator[Told]:
    """What rows that came in ask of another group: the offers that are new, while talks go on."""
    casus, now = after.header.casus, after.state
    owner = state.group_of_casus(casus)
    player = player_of(state, owner.id) if owner is not None else None
    if owner is None or player is None or now.step is not Step.TABLE:
        return
    for talk in now.talks:
        old = _exchanges(before.state, talk.party, talk.round)
        for number in range(len(old) + 1, len(talk.exchanges) + 1):
            offer = talk.exchanges[number - 1].offer
            other = negotiation.counterpart(after.casus, talk.party)
            yield (
                player.id,
                c.ChairAsked(
                    c.Chair(casus, talk.round, talk.party, number),
                    group=owner.id,
                    person=other.person,
                    known=tuple((row.label, row.words) for row in chair_rows(other)),
                    offer=(*_cards(after.casus, now), *on_the_table(other, offer)),
                    words=offer.own_words,
                ),
            )


def _cards(casus: Casus, state: State) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What lies in the plan, as one of the headings of an offer."""
    known = {card.id: card.title for card in casus.household.cards}
    known |= {card.id: card.title for card in state.blank}
    titles = tuple(known[laid.card] for laid in state.cards if laid.card in known)
    return ((tr("In dat plan ligt"), titles),) if titles else ()


def _exchanges(state: State, party: str, round_number: int) -> tuple[Exchange, ...]:
    talks = (talk for talk in state.all_talks if (talk.party, talk.round) == (party, round_number))
    return next((talk.exchanges for talk in talks), ())


def answered(
    state: ClassState, carried: Mapping[str, Carried], group: str, message: m.Chair
) -> tuple[Told, ...] | None:
    """What an answer comes down to: told to who asked and to who gave it, with the model's beside it.

    () for one that was given already; None for one that was not asked of this group or cannot be right.
    """
    chair = c.Chair(message.casus, message.round, message.party, message.number)
    asked_of = next((each for each in state.asked if each.chair == chair and each.seat == group), None)
    known = carried.get(message.casus)
    fits = message.reason == "" if message.answer is Answer.YES else message.reason in negotiation.CONDITIONS
    if asked_of is None or known is None or not fits or len(message.words) > MOST_LETTERS:
        return None
    if any(each.chair == chair for each in state.answered):
        return ()
    model = _exchanges(known.state, message.party, message.round)[message.number - 1].answer
    value = c.ChairAnswered(
        chair, group, asked_of.person, message.answer, message.reason, message.words,
        model=model.answer, model_reason=next(iter(model.failed), ""),
    )  # fmt: skip
    return ((asked_of.group, value), (group, value))


def open_asks(state: ClassState, group: str) -> tuple[c.ChairAsked, ...]:
    """What this group can still answer, the newest first; a later offer in a talk replaces an earlier."""
    if not _circle(state):
        return ()
    done = {each.chair for each in state.answered}
    latest = {(each.chair.casus, each.chair.party): each for each in state.asked if each.seat == group}
    found = [each for each in latest.values() if each.chair not in done]
    return tuple(each.value for each in sorted(found, key=lambda each: -each.sequence))
