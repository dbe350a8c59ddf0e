"""What the first two steps show: the moments, the table, the questions, what was heard, the estimate.

Plain values without Qt. Nothing here tells what nobody asked.
"""

from dataclasses import dataclass

from effect_game.domain.consent import Consent
from effect_game.domain.conversation import Fact, Question
from effect_game.domain.household import TABLE_NAME, Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL
from effect_game.play.company import easing, hours_for, is_there, is_too_early, trust_lacking
from effect_game.play.consent import (
    asked_along,
    by_meldcode,
    consent_for,
    may_ask,
    needed_to_share,
    objected,
    says_yes,
    sharing_block,
    stands,
)
from effect_game.play.rules.intake import question_lock
from effect_game.play.state import State
from effect_game.play.time_told import time_in
from effect_game.play.views_rooms import (
    LEVEL_WORDS,
    SHORT_NAMES,
    PersonFigure,
    person_name,
    persons_of,
)

TRUST_WORDS = (mark("dicht"), mark("wacht af"), mark("praat"), mark("open"))


def table_name(casus: Casus) -> str:
    """Where the talk is held, as the household calls it; else as the game does, in the language in use."""
    name = casus.household.table_name
    return tr(name) if name == TABLE_NAME else name


@dataclass(frozen=True, slots=True)
class MomentState:
    """One watch-first moment and who it is about."""

    index: int
    title: str
    day: str
    text: str
    prop: str
    person: PersonFigure
    time: tuple[int, int] | None = None
    """Hour and minute when the title tells a time."""


@dataclass(frozen=True, slots=True)
class QuestionItem:
    """A question that has not been asked yet. lock: why it cannot be asked now, '' when it can.

    person: who is asked, None for a source outside the household. no_hours: only the hours are lacking.
    sensitive: 'gevoelig', with what too early costs while it is too early. consent: id of the yes that
    pressing asks for, and in words what pressing does then. note: what makes it easier, or why it may be
    asked without a yes.
    """

    id: str
    to: str
    person: PersonFigure | None
    domain: str
    text: str
    hours: str
    manner: str
    lock: str
    no_hours: bool = False
    sensitive: str = ""
    consent: str = ""
    consent_words: str = ""
    note: str = ""

    @property
    def asked(self) -> str:
        """'aan' and a name; of a source outside the name alone, which is a title, no part of a sentence."""
        return self.to if self.person is None else tr("aan {to}", to=self.to)

    @property
    def shut(self) -> bool:
        """True when pressing does nothing now: neither asking it nor asking for the yes it needs."""
        return bool(self.lock) and not self.consent


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said last: who, and their own words. person '' when it is a source outside.

    after: what it changed, in one sentence, when it was no ordinary answer.
    """

    question: str
    who: str
    person: str
    words: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class FactItem:
    """Something that is known, with its source; fresh = heard with the last question."""

    id: str
    domain: str
    text: str
    source: str
    source_kind: str
    spoken: bool
    fresh: bool
    stays: str = ""
    """Why it may not be told to another party, '' when it may."""
    consent: str = ""
    """Id of the yes that can be asked for now before it may be told."""


def moments_of(casus: Casus) -> tuple[MomentState, ...]:
    """The watch-first moments in order."""
    figures = {figure.id: figure for figure in persons_of(casus)}
    return tuple(
        MomentState(
            index, moment.title, moment.day, moment.text, moment.prop, figures[moment.person],
            time_in(moment.title),
        )
        for index, moment in enumerate(casus.household.moments)
    )  # fmt: skip


def hours_words(hours: float) -> str:
    """'½ uur', '1 uur', '1¼ uur', '6 uur'; halves and quarters are what the content uses."""
    whole, rest = divmod(round(hours * 4), 4)
    part = ("", "¼", "½", "¾")[rest]
    if not whole:
        return tr("{part} uur", part=part) if part else tr("0 uur")
    return tr("1 uur") if whole == 1 and not part else tr("{hours} uur", hours=f"{whole}{part}")


def hours_left(casus: Casus, state: State) -> float:
    """Hours of the conversation that are not used yet."""
    return max(0.0, casus.household.intake_hours - state.hours_used)


def open_questions(casus: Casus, state: State) -> tuple[QuestionItem, ...]:
    """Questions not asked yet: those that can be asked first, each group in the content's order."""
    items = [
        _question(casus, state, question)
        for question in casus.household.questions
        if question.id not in state.asked and question.settles is None and is_there(casus, state, question)
    ]
    return tuple(sorted(items, key=lambda item: item.shut))


def _question(casus: Casus, state: State, question: Question) -> QuestionItem:
    figure = next((person for person in persons_of(casus) if person.id == question.to), None)
    consent = consent_for(casus, question)
    lock = question_lock(casus, state, question) or ""
    along = consent is not None and asked_along(casus, consent)
    can_ask = not along and not may_ask(casus, state, question)
    can_ask = can_ask and consent is not None and _can_answer(state, consent)
    hours = hours_for(state, question)
    return QuestionItem(
        id=question.id,
        to=person_name(casus, question.to),
        person=figure,
        domain=tr(SHORT_NAMES[question.life_domain]),
        text=question.text,
        hours=hours_words(hours),
        manner=_manner(casus, question),
        lock=lock,
        no_hours=not trust_lacking(state, question) and hours > hours_left(casus, state) + 1e-9,
        sensitive=_sensitive(state, question),
        consent=consent.id if consent is not None and can_ask else "",
        consent_words=_consent_words(casus, state, consent) if consent is not None and can_ask else "",
        note=_note(casus, state, question),
    )


def _manner(casus: Casus, question: Question) -> str:
    """How it is asked; in basis it says whose yes is asked for in the same go."""
    consent = consent_for(casus, question)
    if consent is None or not asked_along(casus, consent):
        return question.manner
    return tr("jullie vragen eerst of {name} het goed vindt", name=person_name(casus, consent.person))


def _can_answer(state: State, consent: Consent) -> bool:
    """Whether asking for a yes makes sense: the first time, and after a no once there is more trust."""
    return not objected(state, consent) or says_yes(state, consent)


def _consent_words(casus: Casus, state: State, consent: Consent) -> str:
    """What pressing does: ask for a yes, or ask once more now that there is more trust."""
    name = person_name(casus, consent.person)
    if objected(state, consent):
        return tr("Vraag {name} nog eens om toestemming", name=name)
    return tr("Vraag toestemming aan {name}", name=name)


def _sensitive(state: State, question: Question) -> str:
    if not question.early_trust:
        return ""
    return (
        tr("gevoelig: te vroeg vragen kost vertrouwen") if is_too_early(state, question) else tr("gevoelig")
    )


def _note(casus: Casus, state: State, question: Question) -> str:
    """Why it goes without a yes, or who makes it easier."""
    consent = consent_for(casus, question)
    if consent is not None and not stands(casus, state, consent) and by_meldcode(casus, state, consent):
        return consent.meldcode
    return " ".join(ease.text for ease in easing(state, question))


def out_of_hours(items: tuple[QuestionItem, ...]) -> bool:
    """True when no question can be asked any more, and hours are what is lacking."""
    return all(item.shut or item.no_hours for item in items) and any(item.no_hours for item in items)


def hours_over_words(casus: Casus, state: State) -> str:
    """What the hours that are left are still good for, when no question of the list fits in them."""
    left = hours_words(hours_left(casus, state))
    after = [after_question(casus, state, pair) for pair in contradictions(casus, state)]
    if any(item is not None and not item.lock for item in after):
        words = tr("Nog {left}: genoeg om iets na te vragen.", left=left)
    else:
        words = tr("Nog {left}: daar past geen vraag meer in.", left=left)
    if waiting_for_consent(casus, state):
        words += " " + tr("Toestemming vragen kan nog wel.")
    return words


def last_answer(casus: Casus, state: State) -> Answer | None:
    """What was said last, an answer or a yes or no; None before the first."""
    said = state.said or (state.asked[-1] if state.asked else "")
    consent = next((c for c in casus.household.consents if c.id == said), None)
    if consent is not None:
        return _consent_answer(casus, state, consent)
    question = next((q for q in casus.household.questions if q.id == said), None)
    if question is None:
        return None
    who = person_name(casus, question.to)
    inside = any(person.id == question.to for person in casus.household.persons)
    person = question.to if inside else ""
    if question.id not in state.asked:
        after = tr(
            "Dat kwam te vroeg. {who} vertrouwt jullie nu wat minder. Vraag eerst iets anders.", who=who
        )
        return Answer(question.text, who, person, question.early_answer, after)
    consent = consent_for(casus, question)
    after = ""
    if consent is not None and asked_along(casus, consent):
        name = person_name(casus, consent.person)
        after = tr("{name} vond het goed: ‘{yes}’", name=name, yes=consent.yes)
    return Answer(question.text, who, person, question.answer, after)


def _consent_answer(casus: Casus, state: State, consent: Consent) -> Answer:
    who = person_name(casus, consent.person)
    if objected(state, consent):
        return Answer(
            consent.text,
            who,
            consent.person,
            consent.no,
            tr("{who} maakt bezwaar. {helps}", who=who, helps=consent.helps),
        )
    allowed = consent.granted or tr("{who} geeft toestemming.", who=who)
    return Answer(consent.text, who, consent.person, consent.yes, allowed)


def facts_known(casus: Casus, state: State) -> tuple[FactItem, ...]:
    """Everything that is known, newest first; facts in a contradiction that is in sight are left out."""
    by_id = {fact.id: fact for fact in casus.household.facts}
    aside = {fact.id for pair in _pairs(casus, state) for fact in pair}
    fresh = _fresh(casus, state)
    shown = [by_id[fact] for fact in reversed(state.facts) if fact not in aside]
    return tuple(_fact(casus, state, fact, fresh) for fact in shown)


def waiting_for_consent(casus: Casus, state: State) -> tuple[FactItem, ...]:
    """Facts that stay at this table until somebody says yes, once asking for that is what is left to do."""
    if not out_of_hours(open_questions(casus, state)):
        return ()
    return tuple(fact for fact in facts_known(casus, state) if fact.consent)


def contradictions(casus: Casus, state: State) -> tuple[tuple[FactItem, FactItem], ...]:
    """Pairs of known facts that cannot both be so."""
    fresh = _fresh(casus, state)
    return tuple(
        (_fact(casus, state, a, fresh), _fact(casus, state, b, fresh)) for a, b in _pairs(casus, state)
    )


def after_question(casus: Casus, state: State, pair: tuple[FactItem, FactItem]) -> QuestionItem | None:
    """What can be asked after a contradiction; None where the content has nothing, or it was asked."""
    sides = {fact.id for fact in pair}
    found = [q for q in casus.household.questions if q.settles in sides and q.id not in state.asked]
    return _question(casus, state, found[0]) if found else None


def _fresh(casus: Casus, state: State) -> frozenset[str]:
    if not state.asked:
        return frozenset()
    return frozenset(next(q for q in casus.household.questions if q.id == state.asked[-1]).facts)


def _pairs(casus: Casus, state: State) -> list[tuple[Fact, Fact]]:
    by_id = {fact.id: fact for fact in casus.household.facts}
    settled = {q.settles for q in casus.household.questions if q.settles is not None and q.id in state.asked}
    pairs: dict[frozenset[str], tuple[Fact, Fact]] = {}
    for name in state.facts:
        other = by_id[name].contradicts
        if other is not None and other in state.facts and settled.isdisjoint((name, other)):
            pairs.setdefault(frozenset((name, other)), (by_id[name], by_id[other]))
    return list(pairs.values())


def _fact(casus: Casus, state: State, fact: Fact, fresh: frozenset[str]) -> FactItem:
    missing = needed_to_share(casus, state, fact.id)
    return FactItem(
        id=fact.id,
        domain=tr(SHORT_NAMES[fact.life_domain]),
        text=fact.text,
        source=_source(state, fact),
        source_kind=fact.source_kind,
        spoken=fact.quote,
        fresh=fact.id in fresh,
        stays=sharing_block(casus, state, fact.id),
        consent=missing.id if missing is not None and _can_answer(state, missing) else "",
    )


def _source(state: State, fact: Fact) -> str:
    """Who says so, and that nobody asked when the trainer told it."""
    if fact.id not in state.told:
        return fact.source
    return tr("{source} (verteld door de trainer)", source=fact.source)


def guess_levels() -> tuple[tuple[int, str], ...]:
    """The five levels to choose from, with their words."""
    return tuple((level, tr(LEVEL_WORDS[level])) for level in range(LOWEST_LEVEL, HIGHEST_LEVEL + 1))
