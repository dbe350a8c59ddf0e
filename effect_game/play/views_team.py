"""Who goes along, who can be called in and what the own team adds: plain values without Qt."""

from dataclasses import dataclass

from effect_game.domain.conversation import Question
from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.domain.team import DUO, TALK_HOURS, TeamMember
from effect_game.play.rules.intake import call_lock, talk_lock
from effect_game.play.state import State
from effect_game.play.views_rooms import and_words, in_sentence, person_name


@dataclass(frozen=True, slots=True)
class MemberItem:
    """Somebody of the team. lends: which conversations they make easier, in one sentence, '' for none."""

    id: str
    name: str
    role: str
    hue: int
    hair: str
    expertise: str
    misses: str
    lends: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ColleagueItem:
    """Somebody of the buitenschil. lock: why they cannot be called in now; here: they are already there.

    sees: words to stand inside a sentence.
    """

    id: str
    name: str
    role: str
    expertise: str
    sees: str
    hours: float
    lock: str
    here: bool


@dataclass(frozen=True, slots=True)
class TeamTalk:
    """Casuïstiekoverleg: hours, why it cannot be held now, and what was said in it, with by whom."""

    hours: float
    lock: str
    said: tuple[tuple[str, str, str], ...]
    """Name of who said it, the words, the question that it opened."""


def duo_of(casus: Casus, state: State) -> tuple[TeamMember, ...]:
    """The two who go along, in the order of the team."""
    return tuple(member for member in casus.household.team if member.id in state.duo)


def may_change_duo(casus: Casus, state: State) -> bool:
    """Before the first question, where there is somebody to change with."""
    return len(casus.household.team) > DUO and not state.asked and not state.too_early


def team_items(casus: Casus, state: State) -> tuple[MemberItem, ...]:
    """Everybody of the team, in the content's order."""
    return tuple(
        MemberItem(
            member.id,
            member.name,
            member.role,
            member.hue,
            member.hair,
            member.expertise,
            member.misses,
            _lends(casus, member.id),
            member.id in state.duo,
        )
        for member in casus.household.team
    )


def _lends(casus: Casus, member: str) -> str:
    """Whom a question gets easier for, and who has a question of their own, in sentences."""
    questions = casus.household.questions
    eased = [q for q in questions if any(ease.member == member for ease in q.eased_by)]
    own = [q for q in questions if member in q.opened_by]
    sentences = []
    if eased:
        sentences.append(tr("Maakt een vraag makkelijker aan: {names}.", names=_names(casus, eased)))
    if own:
        sentences.append(tr("Heeft een eigen vraag aan: {names}.", names=_names(casus, own)))
    return " ".join(sentences)


def _names(casus: Casus, questions: list[Question]) -> str:
    return and_words(list(dict.fromkeys(person_name(casus, question.to) for question in questions)))


def duo_problem(members: frozenset[str]) -> str:
    """Why this is no duo, in words; '' when it is one."""
    missing = DUO - len(members)
    if missing > 0:
        return tr("Kies er nog één.") if missing == 1 else tr("Kies twee mensen.")
    return "" if missing == 0 else tr("Er gaan twee mensen mee. Haal er eerst een weg.")


def has_company(casus: Casus) -> bool:
    """Whether somebody can be called in or asked in this weight."""
    household = casus.household
    return casus.weight.team_talk and bool(household.colleagues or household.blind_spots)


def colleague_items(casus: Casus, state: State) -> tuple[ColleagueItem, ...]:
    """The buitenschil, in the content's order."""
    return tuple(
        ColleagueItem(
            each.id,
            each.name,
            each.role,
            each.expertise,
            in_sentence(casus, each.sees),
            each.hours,
            call_lock(casus, state, each.id) or "",
            each.id in state.called_in,
        )
        for each in casus.household.colleagues
    )


def team_talk(casus: Casus, state: State) -> TeamTalk:
    """What casuïstiekoverleg is and brought; a blind spot is told with the question it opened."""
    names = {member.id: member.name for member in casus.household.team}
    questions = {question.id: question for question in casus.household.questions}
    said = tuple(
        (names[blind.member], blind.text, questions[blind.question].text)
        for blind in casus.household.blind_spots
        if blind.id in state.blind_spots
    )
    return TeamTalk(TALK_HOURS, talk_lock(casus, state) or "", said)
