"""How long a casus takes in basis, computed and never typed.

minutes = (words / 180 + 0.2 x decisions of the expert walk) x 1.2   (game.md, section 3)

Words are those a player of basis reads on the way of the expert walk: the watch-first moments, the signal,
consent and safety; the texts of all questions on offer with how they are asked, the answers of those that
are asked and the facts these give, next to what is known at the start; the goals, and those picked once
more when the nabespreking opens with them; every card, trajectory and stop with what the household says
of it; what stands at the table (who they are, the things to ask, give, show and lean on, and one answer per
exchange); the events that are seen, taken as the average text times the number expected to show up
(SEEN_EVENTS), with what can be done then; and the nabespreking: the content's lines and the sentences the
game makes from the run (DEBRIEF_WORDS). Words on buttons and labels are not counted: the factor 1.2 stands
for them and for finding one's way.

Decisions: each question asked, room estimated, goal picked, price guessed, the prediction (two ends, a
gainer and a count), each thing put on a table plus the offer itself, the room that goes down first, each
decision moment (keep is a choice too), and each card and stop of the plan that is laid down.
"""

from collections.abc import Iterable

from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.counterpart import Counterpart, Reason
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, Walk, WalkOffer

WORDS_PER_MINUTE = 180.0
MINUTES_PER_DECISION = 0.2
ROOM_TO_BREATHE = 1.2
SEEN_EVENTS = 4
"""spelaanname: event cards shown in the twelve months of one life; to be measured over many lives."""
DEBRIEF_WORDS = 200
"""spelaanname: five steps of about forty words that the game makes itself; to be counted on its screens."""
PREDICTION_DECISIONS = 4


def minutes(casus: Casus, walk: Walk, plan: Plan | None = None) -> float:
    """Minutes in basis by the walk given (the expert's); `plan` adds the cards and stops laid down."""
    reading = words_read(casus, walk) / WORDS_PER_MINUTE
    return (
        reading + MINUTES_PER_DECISION * decisions(walk, plan, len(casus.household.decision_months))
    ) * ROOM_TO_BREATHE


def count_words(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)


def decisions(walk: Walk, plan: Plan | None, moments: int) -> int:
    """Number of decisions in a walk and the plan it leads to; `moments` = decision moments in Leven."""
    count = len(walk.questions) + len(walk.rooms) + len(walk.goals) + len(walk.prices)
    count += max(moments, len(walk.choices))
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
    texts += [household.consent_text]
    texts += [text for moment in household.moments for text in (moment.title, moment.text)]
    texts += [text for question in household.questions for text in (question.text, question.manner)]
    texts += [question.answer for question in household.questions if question.id in asked]
    learned = {fact for question in household.questions if question.id in asked for fact in question.facts}
    texts += [fact.text for fact in household.facts if fact.known_at_start or fact.id in learned]
    texts += [goal.text for goal in household.goals]
    texts += [goal.text for goal in household.goals if goal.id in walk.goals]
    texts += [text for action in actions for text in _action_texts(action)]
    texts += [text for table in household.counterparts for text in _table_texts(table, walk.offers)]
    texts += [household.prediction.label, household.expert_reasoning, *household.reflection_questions]
    texts += [item.text for item in household.unpriced]
    events = [count_words((use.title, use.text, use.voice_text)) for use in household.events]
    seen = min(SEEN_EVENTS, len(events)) * sum(events) / len(events) if events else 0.0
    if events:
        answers = count_words(text for one in household.responses for text in (one.title, one.text))
        seen += min(SEEN_EVENTS, len(events)) * answers / len(events)
    return count_words(texts) + seen + DEBRIEF_WORDS


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
