"""The exhibits of the debrief in words: why it went so, what surprised, what was never asked.

Sentences are B1 Dutch, without praise or blame; amounts come from the recorded figures.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.content.roster import flag_names, of_row
from effect_game.domain.household import Casus
from effect_game.domain.plan import PlanCard
from effect_game.domain.vocabulary import HOUSEHOLD, Answer, LifeDomain
from effect_game.play import exhibits as chosen
from effect_game.play import negotiation
from effect_game.play.dutch_numbers import format_eur
from effect_game.play.exhibits import Turn
from effect_game.play.figures import Figures
from effect_game.play.lived_months import domain_of
from effect_game.play.rules.limits import LIVES
from effect_game.play.state import MONTHS_PER_ROUND, State
from effect_game.play.views_debrief import THIS_YEAR, GoalOutcome, goal_outcomes
from effect_game.play.views_debrief_money import amount_at, party_words, step_at
from effect_game.play.views_life import cell_words, change_words, event_uses, intensity_at
from effect_game.play.views_life_starts import shut_gates
from effect_game.play.views_life_told import told_choices
from effect_game.play.views_money import KEEPS, PAYS, shown_amount, years_words
from effect_game.play.views_plan import lives_of
from effect_game.play.views_rooms import LEVEL_WORDS, SHORT_NAMES, person_name

_MOST_FALLS = 2
_MOST_TURNS = 2
_MOST_UNDISCOVERED = 4
PARTY_STEP_EUR = 50
ANSWERS = {
    Answer.YES: "ja",
    Answer.YES_IF: "ja, mits",
    Answer.LATER: "later",
    Answer.NO: "nee",
}


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One thing to look at together: a title, what it shows, perhaps a voice, perhaps the biggest."""

    key: str
    icon: str
    title: str
    sentences: tuple[str, ...]
    quote: str = ""
    who: str = ""
    first: bool = False


def why(casus: Casus, state: State, figures: Figures) -> tuple[Exhibit, ...]:
    """Tab 2: the event that mattered, what the plan kept away, the talk, the waiting, the rest."""
    turns = chosen.turning_points(casus, figures)
    came = [turn for turn in turns if turn.month is not None and turn.fallen]
    kept = [turn for turn in turns if turn.month is None]
    made = [_goals(casus, state, figures)]
    for place, turn in enumerate(came[:_MOST_TURNS]):
        made.append(_turn(casus, state, figures, turn, first=place == 0))
    if kept:
        made.append(_kept_away(casus, kept))
    if not came and not kept:
        made.append(_no_turn(figures, turns))
    made.append(_talk(casus, state))
    made.append(_cards(casus, state, figures))
    told = {g.situation for turn in came[:_MOST_TURNS] for g in event_uses(casus)[turn.event].sets}
    situations = _situations(casus, state, told)
    if situations:
        made.append(Exhibit("situations", "link", "Wat er anders werd in de situatie", situations))
    choices = told_choices(casus, state)
    if choices:
        made.append(Exhibit("choices", "pencil", "Wat jullie onderweg kozen", choices))
    return tuple(made)


def _no_turn(figures: Figures, turns: tuple[Turn, ...]) -> Exhibit:
    when = _in_what_was_lived(figures)
    title = "Een rustig jaar" if figures.months <= MONTHS_PER_ROUND else "Rustige jaren"
    words = f"Er gebeurde niets bijzonders {when}. Zonder dit plan was dat niet anders geweest."
    if turns:
        words = f"Wat er gebeurde, trok {when} geen kamer omlaag."
    return Exhibit("turn", "calendar", title, (words,))


def _in_what_was_lived(figures: Figures) -> str:
    """'in dit jaar', or 'in deze 2 jaar' after a second round."""
    return THIS_YEAR if figures.months <= MONTHS_PER_ROUND else f"in deze {years_words(figures.months)}"


def _turn(casus: Casus, state: State, figures: Figures, turn: Turn, *, first: bool) -> Exhibit:
    use, month = event_uses(casus)[turn.event], turn.month or 1
    falls = [
        change_words(casus, _cell(cell), before, after)
        for cell, before, after in chosen.falls_with(figures.lived, month)[:_MOST_FALLS]
    ]
    sentences = [
        f"Maand {month}: {use.title}.",
        *(_brings(casus, turn)),
        f"In die maanden ging achteruit: {'; '.join(falls)}." if falls else "",
        _how_often(turn, planned=bool(state.cards or state.stops)),
    ]
    who = person_name(casus, use.voice_person) if use.voice_person else ""
    kept = tuple(sentence for sentence in sentences if sentence)
    title, key = ("Dit gaf de doorslag", "turn") if first else ("Dit telde ook mee", f"turn_{turn.event}")
    return Exhibit(key, use.icon, title, kept, use.voice_text, who, first=first)


def _goals(casus: Casus, state: State, figures: Figures) -> Exhibit:
    """What each chosen goal hung on: this life with and without the plan, the twenty, what turned it."""
    names = flag_names(casus)
    turns = chosen.turning_points(casus, figures)
    sentences = []
    for goal in goal_outcomes(casus, state, figures):
        words = [f"{goal.text.rstrip('.')}: {_luck_words(goal)}"]
        if goal.with_plan is not None and goal.without_plan is not None:
            words.append(
                f"in {goal.with_plan} van de {LIVES} levens met dit plan, {goal.without_plan} zonder"
            )
        tests = chosen.missed_tests(casus, state, figures, goal.goal)
        missed = [] if goal.lived else [_missed(casus, names, test) for test in tests]
        hung = (*missed, *_turned_goal(casus, goal, turns))
        ends = f" {_capital('; '.join(hung))}." if hung else ""
        sentences.append(f"{'; '.join(words)}.{ends}")
    return Exhibit("goals", "flag", "Waar elk doel aan hing", tuple(sentences))


def _luck_words(goal: GoalOutcome) -> str:
    """The outcome in this life, beside the same luck without the plan."""
    if goal.lived:
        return f"gelukt, {'ook' if goal.unplanned else 'niet'} zonder plan met hetzelfde geluk"
    return f"niet gelukt, {'wel' if goal.unplanned else 'ook niet'} zonder plan met hetzelfde geluk"


def _turned_goal(casus: Casus, goal: GoalOutcome, turns: tuple[Turn, ...]) -> Iterator[str]:
    """The events that undo what this goal asks for: one that came, or one the plan kept away."""
    tests = next(g for g in casus.household.goals if g.id == goal.goal).situations
    against = {(test.situation, not test.holds) for test in tests}
    uses = event_uses(casus)
    for turn in turns:
        use = uses[turn.event]
        if not any((change.situation, change.holds) in against for change in use.sets):
            continue
        if turn.month is None and goal.lived:
            yield f"‘{use.title}’ bleef weg"
        elif turn.month is not None and not goal.lived:
            yield f"‘{use.title}’ kwam in maand {turn.month}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _missed(casus: Casus, names: dict[str, str], test: chosen.MissedLevel | chosen.MissedSituation) -> str:
    if isinstance(test, chosen.MissedSituation):
        so = "dit zo" if test.held else "dit niet zo"
        return f"in maand {test.month} was {so}: {_low(names[test.kind])}"
    now, needed = LEVEL_WORDS[test.level], LEVEL_WORDS[test.needed]
    return f"{cell_words(casus, _cell(test.cell))} was in maand {test.month} {now}, nodig was {needed}"


def _low(words: str) -> str:
    """A name inside a sentence; letters that stand for words stay capitals."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _brings(casus: Casus, turn: Turn) -> Iterator[str]:
    names = flag_names(casus)
    brought = [names[g.situation] for g in event_uses(casus)[turn.event].sets if g.holds]
    if brought:
        yield f"Daarna was dit zo: {', '.join(_low(name) for name in brought)}."


def _how_often(turn: Turn, *, planned: bool) -> str:
    """How often it happens with and without the plan, and what that says about this life."""
    plan, without = lives_of(turn.with_plan), lives_of(turn.without_plan)
    counts = (
        f"Met dit plan gebeurt dit in {plan} van de {LIVES} levens in tien jaar, zonder plan in {without}."
    )
    if plan < without and plan <= LIVES // 2:
        return f"{counts} Het plan maakte het zeldzamer; in dit leven gebeurde het toch. Dat is toeval."
    if plan < without:
        return f"{counts} Het plan maakte het iets zeldzamer."
    if plan > without:
        return f"{counts} Met dit plan gebeurt het vaker."
    return f"{counts} Dit plan veranderde daar niets aan."


def _kept_away(casus: Casus, turns: list[Turn]) -> Exhibit:
    uses = event_uses(casus)
    sentences = [
        f"{uses[turn.event].title}: bleef weg. Zonder plan, met hetzelfde geluk, gebeurde het in maand "
        f"{turn.unplanned_month}."
        for turn in turns
    ]
    return Exhibit("kept_away", "hand", "Wat er door het plan niet gebeurde", tuple(sentences))


def _talk(casus: Casus, state: State) -> Exhibit:
    talk = chosen.weightiest_talk(state)
    if talk is None:
        words: tuple[str, ...] = ("Jullie voerden geen gesprek aan tafel.",)
        if chosen.blocked_cards(casus, state):
            words = (*words, "Kaarten die een ja nodig hadden, begonnen daarom niet.")
        return Exhibit("talk", "talk", "Aan tafel", words)
    other = negotiation.counterpart(casus, talk.party)
    last = talk.exchanges[-1]
    shown = dict.fromkeys(item for exchange in talk.exchanges for item in exchange.offer.shows)
    titles = [item.title for item in negotiation.items(other.shows, tuple(shown))]
    name = next(party.name for party in casus.library.parties if party.id == talk.party)
    horizon = years_words(other.horizon_months)
    after, net = _signed(last.answer.belief_eur), _signed(last.answer.net_eur)
    sentences = [
        f"{other.person}, {name}: {ANSWERS[last.answer.answer]}, na {_rounds(len(talk.exchanges))}.",
        f"Vooraf verwachtte {other.person} voor zichzelf {_signed(other.prior_eur)}, na {horizon}.",
        f"Jullie lieten zien: {', '.join(titles)}." if titles else "Jullie lieten geen cijfer of feit zien.",
        f"Daarna was de verwachting {after}. Doorgerekend is het {net}.",
    ]
    quote = other.voice_yes
    if last.answer.failed:
        reason = negotiation.reason_for(other, last.answer.failed[0])
        sentences.append(f"Wat er miste: {_plain(reason.text)} {_plain(reason.knowable)}")
        quote = reason.voice
    return Exhibit(
        "talk", "talk", "Aan tafel woog dit gesprek het zwaarst", tuple(sentences), quote, other.person
    )


def _rounds(count: int) -> str:
    return "één voorstel" if count == 1 else f"{count} voorstellen"


def _plain(words: str) -> str:
    return words if words.endswith((".", "?")) else f"{words}."


def _signed(amount_eur: float) -> str:
    return shown_amount(amount_eur, 0.0, PARTY_STEP_EUR, fine=True).amount or format_eur(0.0)


def _cards(casus: Casus, state: State, figures: Figures) -> Exhibit:
    """When each card really began, who waited, what never started and why."""
    titles = {card.id: card.title for card in casus.household.cards}
    names = {party.id: party.name for party in casus.library.parties}
    began = {card: month for month, card in reversed(figures.lived.started) if month <= figures.months}
    blocked = dict(chosen.blocked_cards(casus, state))
    sentences = []
    for laid in state.cards:
        title, month = titles[laid.card], began.get(laid.card)
        if laid.card in blocked:
            parties = " en ".join(names[party] for party in blocked[laid.card])
            sentences.append(f"{title}: begon nooit. Er kwam geen ja van {parties}.")
        elif month is None:
            when = _in_what_was_lived(figures)
            sentences.append(f"{title}: begon niet {when}. {_why_not(casus, state, figures, laid)}")
        elif month > laid.start_month:
            sentences.append(
                f"{title}: gelegd in maand {laid.start_month}, na wachten begonnen in maand {month}."
            )
        else:
            sentences.append(f"{title}: begonnen in maand {month}, zoals gelegd.")
    sentences += _stops(casus, state)
    if not sentences:
        return Exhibit("cards", "clock", "Geen kaart op de lijn", (_NO_PLAN,))
    return Exhibit("cards", "clock", "Wanneer elke kaart echt begon", tuple(sentences))


def _stops(casus: Casus, state: State) -> list[str]:
    """What stopped: a line each, or a line per month when there are many."""
    titles = {t.id: t.stop_title or t.title for t in casus.household.trajectories}
    if len(state.stops) <= MOST_STOP_LINES:
        return [f"{titles[stop.trajectory]}: vanaf maand {stop.month}." for stop in state.stops]
    by_month: dict[int, list[str]] = {}
    for stop in state.stops:
        by_month.setdefault(stop.month, []).append(titles[stop.trajectory])
    return [f"Vanaf maand {month}: {'; '.join(found)}." for month, found in sorted(by_month.items())]


MOST_STOP_LINES = 4
_NO_PLAN = "Jullie legden niets neer. De gewone hulp ging door: dit is het leven zonder plan."


def _why_not(casus: Casus, state: State, figures: Figures, laid: PlanCard) -> str:
    """Why a card with every yes did not begin in the months that were lived."""
    if intensity_at(laid, figures.months) is None:
        return "Jullie stopten hem voor het zover was."
    later = [month for month, card in figures.lived.started if card == laid.card]
    shut = shut_gates(casus, state, laid.card)
    if shut:
        return " ".join(shut)
    if laid.start_month > figures.months:
        return f"Hij lag pas in maand {laid.start_month} op de lijn."
    if later:
        return f"Het was nog wachten, tot maand {min(later)}."
    return "Het huishouden begon er in dit leven niet aan."


def _situations(casus: Casus, state: State, told: set[str]) -> tuple[str, ...]:
    """Situations that are otherwise now, in the order in which they changed, but those told already."""
    names = flag_names(casus)
    made = []
    for row, holds, month in chosen.changed_situations(casus, state):
        kind, owner = of_row(row)
        if kind in told:
            continue
        whose = "" if owner == HOUSEHOLD else f" ({person_name(casus, owner)})"
        made.append(f"Maand {month}, {'begint' if holds else 'stopt'}: {_low(names[kind])}{whose}.")
    return tuple(made)


def _cell(row: str) -> tuple[LifeDomain, str]:
    return domain_of(row), row.rsplit("@", 1)[1]


# Other plans -------------------------------------------------------------------------------------


def shift(casus: Casus, figures: Figures) -> Exhibit:
    """The biggest shift between parties, and who turns over time."""
    names = {party.id: party.name for party in casus.library.parties}
    found = chosen.biggest_shift(casus, figures)
    if found is None:
        return Exhibit(
            "shift",
            "swap",
            "Geen duidelijke verschuiving",
            ("Geen partij betaalt duidelijk voor een ander.",),
        )
    step, ends = step_at(casus, figures, found.months), (found.payer, found.gainer)
    words = {key: party_words(casus, figures.final, found.months, key) for key in ends}
    amounts = {key: amount_at(casus, figures.final, found.months, key, step) for key in ends}
    shown = {key: made.amount or made.word for key, made in amounts.items()}
    sentences = [
        f"{words[found.payer]} {PAYS}: {shown[found.payer]}.",
        f"{words[found.gainer]} {KEEPS}: {shown[found.gainer]}.",
        f"Na {years_words(found.months)}, gemiddeld over alle levens.",
    ]
    turned = chosen.turned_parties(casus, figures)
    if turned:
        listed = ", ".join(names[party] for party in turned)
        sentences.append(f"Na 1 jaar anders dan na 10 jaar: {listed}.")
    return Exhibit("shift", "swap", "De grootste verschuiving", tuple(sentences))


def still_room(casus: Casus, state: State, figures: Figures) -> Exhibit:
    """The room that moved least, and whether a card works on it."""
    titles = {card.id: card.title for card in casus.household.cards}
    found = chosen.still_room(casus, state, figures)
    name = SHORT_NAMES[found.life_domain]
    if not state.cards and not state.stops:
        words: tuple[str, ...] = ("Zonder plan beweegt geen kamer anders dan zonder plan.",)
    else:
        works = tuple(_helped_words(figures, found.helped_by, titles))
        after = "een jaar" if figures.months == MONTHS_PER_ROUND else years_words(figures.months)
        words = (f"{name} staat na {after} op {LEVEL_WORDS[found.level]}.", *works)
    return Exhibit("still_room", "house", f"De kamer die het minst bewoog: {name}", words)


def _helped_words(figures: Figures, cards: tuple[str, ...], titles: dict[str, str]) -> Iterator[str]:
    """What the cards that work on a room did: some began in the months that were lived, others did not."""
    started = {card for month, card in figures.lived.started if month <= figures.months}
    began = [titles[card] for card in cards if card in started]
    idle = [titles[card] for card in cards if card not in started]
    if began:
        which = "Deze kaart werkt" if len(began) == 1 else "Deze kaarten werken"
        yield f"{which} op deze kamer: {', '.join(began)}. Dat was niet genoeg."
    if idle:
        had, start = ("had", "begon") if len(idle) == 1 else ("hadden", "begonnen")
        yield f"{' en '.join(idle)} {had} hier kunnen helpen, maar {start} in dit leven niet."
    if not cards:
        yield "Geen kaart van jullie werkt op deze kamer."


def never_asked(casus: Casus, state: State) -> Exhibit:
    """What was never discovered, what it would have told, and who could have told it."""
    missed = chosen.undiscovered(casus, state)
    if not missed:
        words: tuple[str, ...] = ("Alles wat telde, hebben jullie gevraagd.",)
        return Exhibit("never_asked", "question", "Wat jullie niet vroegen", words)
    sentences = []
    for one in missed[:_MOST_UNDISCOVERED]:
        where = f"Dat wist: {one.fact.source}."
        if one.question is not None:
            where = f"Dit had je kunnen vragen: ‘{one.question.text}’"
        sentences.append(f"{_plain(one.fact.text)} {where}")
    rest = len(missed) - _MOST_UNDISCOVERED
    if rest > 0:
        sentences.append(f"En nog {rest} dingen die meetelden.")
    return Exhibit(
        "never_asked",
        "question",
        "Wat jullie niet vroegen, en wat wel meetelde",
        tuple(sentences),
        first=True,
    )
