"""What step Aan tafel does to the state."""

from dataclasses import replace

from effect_game.domain.household import Casus
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Answer, Step
from effect_game.play import authority
from effect_game.play import rows as r
from effect_game.play.fold.shape import Apply, to_step, unchanged
from effect_game.play.negotiation import pending_bluff
from effect_game.play.state import MAX_EXCHANGES, Exchange, State, Talk


def _offer(_: Casus, state: State, value: r.MakeOffer) -> State:
    return replace(state, open_offer=value)


def _replace_talk(state: State, talk: Talk) -> State:
    rest = tuple(t for t in state.talks if t.party != talk.party)
    return replace(state, talks=(*rest, talk))


def _end_talk(casus: Casus, state: State, value: r.EndTalk) -> State:
    """A bluff that was not found out yet is found out when people have gone."""
    talk = state.talk(value.party)
    cost = authority.rules_of(casus).bluff_cost if _left_with_a_bluff(talk) else 0
    ended = _replace_talk(state, replace(talk, ended=True))
    return replace(ended, authority=authority.moved(casus, state.authority, -cost))


def _left_with_a_bluff(talk: Talk) -> bool:
    return not talk.ended and bool(talk.exchanges) and pending_bluff(talk.exchanges[-1].answer)


def _finish(casus: Casus, state: State, value: r.FinishTable) -> State:
    """Who walks away from a talk has ended it."""
    for talk in state.talks:
        state = _end_talk(casus, state, r.EndTalk(talk.party))
    return to_step(Step.LIFE)(casus, state, value)


def _answered(casus: Casus, state: State, value: r.PartyAnswered) -> State:
    if state.open_offer is None or state.open_offer.party != value.party:
        raise UserError("journal.damaged", "In deze casus staat een antwoord zonder voorstel.")
    talk = state.talk(value.party)
    exchanges = (*talk.exchanges, Exchange(state.open_offer, value))
    ended = value.answer is Answer.YES or len(exchanges) >= MAX_EXCHANGES
    talked = replace(talk, exchanges=exchanges, ended=ended)
    level = authority.moved(casus, state.authority, value.authority_change)
    return replace(_replace_talk(state, talked), open_offer=None, authority=level)


def _evaluated(casus: Casus, state: State, value: r.AgreementEvaluated) -> State:
    level = authority.moved(casus, state.authority, value.authority_change)
    return replace(state, evaluations=(*state.evaluations, value), authority=level)


APPLY: dict[type, Apply] = {
    r.MakeOffer: _offer,
    r.PartyAnswered: _answered,
    r.EndTalk: _end_talk,
    r.EvaluateAgreement: unchanged,
    r.AgreementEvaluated: _evaluated,
    r.FinishTable: _finish,
}
