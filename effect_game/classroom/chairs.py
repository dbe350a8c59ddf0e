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


def _here(state: ClassState) -> dict[str, Group]:
    """Who can take part, in the order in which they came; a group of a file has no screen to ask on."""
    if state.closed:
        return {}
    return {each.id: each for each in state.present if not each.follows and each.via != "file"}


def _players(state: ClassState) -> dict[str, str]:
    """Of which group who plays the parties, by id: what the trainer chose, and with the swap on the rest in a
    circle. Whose player is not there has the model."""
    here = _here(state)
    found = {group: player for group, player in state.chosen if group in here and player in here}
    if not state.chairs:
        return found
    # What was chosen makes chains of groups. Each chain ends in a group without a player, and begins with one
    # that plays for nobody: laid one after the other they close the circle, and nobody meets itself.
    taken = set(found.values())
    begins = [each for each in here if each not in taken]
    ends = [_end(found, each) for each in begins]
    nexts = [*begins[1:], *begins[:1]]
    return found | {end: begin for end, begin in zip(ends, nexts, strict=True) if end != begin}


def _end(players: Mapping[str, str], begin: str) -> str:
    at = begin
    while at in players:
        at = players[at]
    return at


def player_of(state: ClassState, group: str) -> Group | None:
    """Who plays the parties of a group; None when the model does."""
    player = _players(state).get(group)
    return None if player is None else state.group(player)


def plays_for(state: ClassState, group: str) -> Group | None:
    """The group whose parties this group plays; None for none."""
    found = next((other for other, player in _players(state).items() if player == group), None)
    return None if found is None else state.group(found)


def chosen_for(state: ClassState, player: str) -> Group | None:
    """The group whose parties the trainer gave this group by hand, also while one of them is away."""
    found = next((group for group, chosen in state.chosen if chosen == player), None)
    return None if found is None else state.group(found)


def why_not(state: ClassState, player: str, group: str) -> str:
    """Why this group cannot play the parties of the other, in a sentence; '' when it can."""
    here, other, sits = _here(state), state.group(group), state.group(player)
    if state.closed:
        return tr("De les is afgesloten.")
    if other is None or sits is None:
        return tr("Deze groep is er niet. Kies een andere groep.")
    if player == group:
        return tr("{group} kan niet de eigen partij spelen. Kies een andere groep.", group=sits.name)
    away = next((each for each in (sits, other) if each.id not in here), None)
    if away is not None:
        return _away(away)
    taken = dict(state.chosen).get(group)
    if taken in here and taken != player:
        return tr(
            "{player} speelt de partij voor {group} al. Haal die keuze eerst weg.",
            player=here[taken].name,
            group=other.name,
        )
    return ""


def _away(group: Group) -> str:
    if group.removed:
        return tr("{group} is van het bord gehaald. Kies een andere groep.", group=group.name)
    if group.follows:
        return tr("{group} kijkt mee met een andere groep. Kies een andere groep.", group=group.name)
    return tr("{group} werkt met bestanden en kan niets vragen of antwoorden.", group=group.name)


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
    done = {each.chair for each in state.answered}
    latest = {(each.chair.casus, each.chair.party): each for each in state.asked if each.seat == group}
    sits = {each.group for each in latest.values() if _still_sits(state, group, each.group)}
    found = [each for each in latest.values() if each.chair not in done and each.group in sits]
    return tuple(each.value for each in sorted(found, key=lambda each: -each.sequence))


def _still_sits(state: ClassState, group: str, other: str) -> bool:
    """Who was asked may answer while nobody else was put on the chair: a newcomer in the circle takes only
    what comes after it."""
    player = _players(state).get(other)
    return player == group or (player is not None and other not in dict(state.chosen))
