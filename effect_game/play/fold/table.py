"""What step Aan tafel does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Step
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, to_step
from effect_game.play.state import MAX_EXCHANGES, Exchange, State, Talk


def _offer(_: Casus, state: State, value: r.MakeOffer) -> State:
    return replace(state, open_offer=value)


def _replace_talk(state: State, talk: Talk) -> State:
    rest = tuple(t for t in state.talks if t.party != talk.party)
    return replace(state, talks=(*rest, talk))


def _end_talk(_: Casus, state: State, value: r.EndTalk) -> State:
    return _replace_talk(state, replace(state.talk(value.party), ended=True))


def _answered(_: Casus, state: State, value: r.PartyAnswered) -> State:
    if state.open_offer is None or state.open_offer.party != value.party:
        raise UserError("journal.damaged", "In deze casus staat een antwoord zonder voorstel.")
    talk = state.talk(value.party)
    exchanges = (*talk.exchanges, Exchange(state.open_offer, value))
    ended = value.answer is Answer.YES or len(exchanges) >= MAX_EXCHANGES
    talked = replace(talk, exchanges=exchanges, ended=ended)
    return replace(_replace_talk(state, talked), open_offer=None)


APPLY: dict[type, Apply] = {
    r.MakeOffer: _offer,
    r.PartyAnswered: _answered,
    r.EndTalk: _end_talk,
    r.FinishTable: to_step(Step.LIFE),
}
