"""Who may know what: whose yes is needed to ask somebody outside, or to tell a fact to another party.

For a screen: `sharing_block(casus, state, fact)` says in words why a fact may not be shown at the negotiation
table. A yes is asked with the decision `AskConsent`, up to and with that table.
"""

from effect_game.domain.consent import Consent
from effect_game.domain.conversation import Question
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play.safety import known_unsafety
from effect_game.play.state import State


def consent_for(casus: Casus, question: Question) -> Consent | None:
    """The yes that a question to somebody outside needs; None when it needs nobody's."""
    return next((c for c in casus.household.consents if c.source == question.to), None)


def stands(casus: Casus, state: State, consent: Consent) -> bool:
    """Whether there is a yes. In basis it needs no asking of its own unless the content says that somebody
    objects."""
    if asked_along(casus, consent):
        return True
    return dict(state.consents).get(consent.id, False)


def asked_along(casus: Casus, consent: Consent) -> bool:
    """Basis asks for a yes in one go with the question itself, of whoever does not surely object."""
    return not casus.weight.asks_consent and not consent.objects


def objected(state: State, consent: Consent) -> bool:
    """True after a no, for as long as it is one."""
    return dict(state.consents).get(consent.id) is False


def says_yes(state: State, consent: Consent) -> bool:
    """What the person would answer now: with enough trust it is a yes."""
    return state.trust_of(consent.person) >= consent.needs_trust


def by_meldcode(casus: Casus, state: State, consent: Consent) -> bool:
    """Whether the Meldcode allows asking without a yes: there are signals, and the content says so."""
    return bool(consent.meldcode) and bool(known_unsafety(casus, state))


def may_ask(casus: Casus, state: State, question: Question) -> bool:
    """Whether a question can be asked without going behind somebody's back."""
    consent = consent_for(casus, question)
    if consent is None or by_meldcode(casus, state, consent):
        return True
    return says_yes(state, consent) if asked_along(casus, consent) else stands(casus, state, consent)


def sharing_block(casus: Casus, state: State, fact: str) -> str:
    """Why a fact may not be told to another party, with what to do; '' when it may.

    A no tells to what: one yes may be about more facts than the one it was asked for.
    """
    if fact not in state.facts:
        return tr("Dit weten jullie niet. Vraag het na.")
    missing = needed_to_share(casus, state, fact)
    return "" if missing is None else missing_words(casus, state, missing)


def missing_words(casus: Casus, state: State, missing: Consent) -> str:
    """Whose yes is missing: who said no and what would help, or who is still to be asked."""
    name = next(person.name for person in casus.household.persons if person.id == missing.person)
    if objected(state, missing):
        said = tr("Jullie vroegen: ‘{text}’ {name} zei nee.", text=missing.text, name=name)
        return f"{said} {missing.helps}".strip()
    if asked_along(casus, missing):
        return tr("{name} wil dit nu nog niet. {helps}", name=name, helps=missing.helps).strip()
    return tr("Vraag eerst toestemming aan {name}.", name=name)


def needed_to_share(casus: Casus, state: State, fact: str) -> Consent | None:
    """The yes that is still needed before a fact may be told to another party; None when there is none."""
    return next(
        (c for c in casus.household.consents if fact in c.facts and not stands(casus, state, c)), None
    )
