"""How long a casus takes in a weight, computed and never typed.

minutes = (words / 180 + 0.2 x decisions of the expert walk) x 1.2 (game.md, section 3)

Words are those a player reads on the way of the expert walk (what weights above basis add:
minutes_rounds.py): the watch-first moments, the signal, consent, who goes along, basiszorg and safety; the
texts of all questions on offer with how they are asked (one after a contradiction only when asked), the
answers of those that are asked and the facts these give, next to what is known at the start; life in a year
as they see it; the goals, and those picked once more when the nabespreking opens with them; every card,
trajectory and stop with what the household says of it; what stands at the table (who they are, the things
to ask, give, show and lean on, and one answer per exchange); the events that are seen, taken as the average
text times the number expected to show up (SEEN_EVENTS), with what can be done then; and the nabespreking:
the content's lines and the sentences the game makes from the run (DEBRIEF_WORDS). Words on buttons and
labels are not counted: the factor 1.2 stands for them and for finding one's way.

Decisions: each question asked, each choice of the Meldcode (in basis those of its last step), room estimated,
goal picked, price guessed, the prediction (two ends, a gainer and a count), each thing put on a table plus
the offer itself, the room that goes down first, each decision moment (keep is a choice too), and each card
and stop of the plan that is laid down.
"""

from collections.abc import Iterable
from dataclasses import replace

from effect_game.content.minutes_rounds import (
    choice_decisions,
    choice_texts,
    further_rounds,
    moments_per_round,
)
from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.counterpart import Counterpart, Reason
from effect_game.domain.household import Casus, Household
from effect_game.domain.plan import Plan, Walk, WalkOffer
from effect_game.domain.team import DUO

WORDS_PER_MINUTE = 180.0
MINUTES_PER_DECISION = 0.2
ROOM_TO_BREATHE = 1.2
SEEN_EVENTS = 4
"""spelaanname: event cards shown in the twelve months of one life; to be measured over many lives."""
DEBRIEF_WORDS = 200
"""spelaanname: five steps of about forty words that the game makes itself; to be counted on its screens."""
PREDICTION_DECISIONS = 4


def minutes(casus: Casus, walk: Walk, plan: Plan | None = None) -> float:
    """Minutes by the walk given (the expert's); `plan` adds the cards and stops laid down."""
    walk = replace(walk, meldcode=_choices_here(casus, walk))
    more_words, more_decisions = further_rounds(casus, plan, _life_words(casus.household))
    words = words_read(casus, walk) + count_words(choice_texts(casus)) + more_words
    count = decisions(walk, plan, moments_per_round(casus)) + choice_decisions(casus) + more_decisions
    return (words / WORDS_PER_MINUTE + MINUTES_PER_DECISION * count) * ROOM_TO_BREATHE


def _choices_here(casus: Casus, walk: Walk) -> tuple[str, ...]:
    """The walk's choices at the steps of the Meldcode that ask something in this weight."""
    safety = casus.household.safety
    steps = safety.meldcode if safety is not None else ()
    here = steps if casus.weight.meldcode_choices else steps[-1:]
    asked = {choice.id for step in here for ask in step.asks for choice in ask.choices}
    return tuple(choice for choice in walk.meldcode if choice in asked)


def count_words(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)


def decisions(walk: Walk, plan: Plan | None, moments: int) -> int:
    """Number of decisions in a walk and the plan it leads to; `moments` = decision moments in Leven."""
    count = len(walk.questions) + len(walk.rooms) + len(walk.goals) + len(walk.prices)
    count += max(moments, len(walk.choices)) + len(walk.meldcode)
    count += PREDICTION_DECISIONS if walk.prediction is not None else 0
    count += 1 if walk.first_room_down is not None else 0
    count += sum(1 + len(o.asks) + len(o.gives) + len(o.shows) + len(o.grounds) for o in walk.offers)
    return count + (len(plan.cards) + len(plan.stops) if plan is not None else 0)


def words_read(casus: Casus, walk: Walk) -> float:
    """Words on the way of a walk; not whole because of the average event."""
    household = casus.household
    asked = set(walk.questions)
    actions: list[Card | Trajectory] = [*household.tray, *household.trajectories]
    texts = [household.signal, household.signal_source, household.evening_text, household.safety_text]
    texts += [household.consent_text, *_company_texts(household), *_safety_texts(household, asked, walk)]
    texts += [text for moment in household.moments for text in (moment.title, moment.text)]
    offered = [q for q in household.questions if q.settles is None or q.id in asked]
    texts += [text for question in offered for text in (question.text, question.manner)]
    texts += [question.answer for question in household.questions if question.id in asked]
    learned = {fact for question in household.questions if question.id in asked for fact in question.facts}
    texts += [fact.text for fact in household.facts if fact.known_at_start or fact.id in learned]
    texts += [household.in_a_year.text] if household.in_a_year is not None else []
    texts += [goal.text for goal in household.goals]
    texts += [goal.text for goal in household.goals if goal.id in walk.goals]
    texts += [text for action in actions for text in _action_texts(action)]
    texts += [text for table in household.counterparts for text in _table_texts(table, walk.offers)]
    texts += [household.prediction.label, household.expert_reasoning, *household.reflection_questions]
    texts += [item.text for item in household.unpriced]
    return count_words(texts) + _life_words(household) + DEBRIEF_WORDS


def _life_words(household: Household) -> float:
    """What is read in twelve months: the average event as often as one is seen, and what can be done then."""
    events = [count_words((use.title, use.text, use.voice_text)) for use in household.events]
    if not events:
        return 0.0
    answers = count_words(text for one in household.responses for text in (one.title, one.text))
    return min(SEEN_EVENTS, len(events)) * (sum(events) + answers) / len(events)


def _company_texts(household: Household) -> list[str]:
    """What the two who go along are good at; who the others are is read by who wants to change."""
    return [member.expertise for member in household.team[:DUO]]


def _safety_texts(household: Household, asked: set[str], walk: Walk) -> list[str]:
    """Basiszorg as it is then known, signals, the steps of the Meldcode and choices at the last."""
    safety = household.safety
    if safety is None:
        return []
    facts = {fact for question in household.questions if question.id in asked for fact in question.facts}
    facts |= {fact.id for fact in household.facts if fact.known_at_start}
    known = {b.subject: b.text for b in safety.basics if not b.facts or not facts.isdisjoint(b.facts)}
    signals = [s.text for s in safety.signals if not s.facts or not facts.isdisjoint(s.facts)]
    texts = [*known.values(), *signals]
    texts += [step.text for step in safety.meldcode if signals]
    for step in safety.meldcode[-1:] if signals else ():
        texts += [ask.text for ask in step.asks]
        texts += [choice.text for ask in step.asks for choice in ask.choices]
        texts += [c.reply for ask in step.asks for c in ask.choices if c.id in walk.meldcode]
    return texts


def _action_texts(action: Card | Trajectory) -> list[str]:
    wishes = [wish.quote for wish in action.wishes]
    if isinstance(action, Card):
        return [action.title, action.text, action.unknown, action.clash_text, action.estimate_prompt, *wishes]
    stop = [action.stop_title, action.stop_text, *wishes] if action.stop_title is not None else []
    return [action.title, action.text, *stop]


def _table_texts(table: Counterpart, offers: tuple[WalkOffer, ...]) -> list[str]:
    items = (*table.asks, *table.gives, *table.shows, *table.grounds)
    about = [table.interest, table.mandate_text, table.discretion_text, table.horizon_text]
    about += [table.memory_text, table.unknown_text]
    exchanges = sum(offer.party == table.party for offer in offers)
    return [
        *about,
        *(text for item in items for text in (item.title, item.text)),
        *_answers(table, exchanges),
    ]


def _answers(table: Counterpart, exchanges: int) -> list[str]:
    """The last exchange is a yes; each one before it gave a reason, taken as the longest."""
    if exchanges == 0:
        return []
    reasons = (table.reason_mandate, table.reason_worth, table.reason_defend, table.reason_wound)
    longest = max(reasons, key=lambda reason: count_words(_reason_texts(reason)))
    return [table.voice_yes, *(_reason_texts(longest) * (exchanges - 1))]


def _reason_texts(reason: Reason) -> list[str]:
    return [reason.text, reason.voice, reason.knowable]
