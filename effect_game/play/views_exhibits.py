"""The exhibits of the debrief in words: why it went so, what surprised, what was never asked.

Sentences are B1 Dutch, without praise or blame; amounts come from the recorded figures.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from effect_game.content.roster import flag_names, of_row
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.vocabulary import HOUSEHOLD, Answer
from effect_game.play import exhibits as chosen
from effect_game.play import negotiation
from effect_game.play.digits import format_eur
from effect_game.play.event_told import as_it_came, event_uses
from effect_game.play.exhibits import Turn
from effect_game.play.figures import Figures
from effect_game.play.lived_months import cell_of
from effect_game.play.party_amounts import PARTY_STEP_EUR
from effect_game.play.references import compares
from effect_game.play.rules.limits import LIVES, lives_of
from effect_game.play.state import MONTHS_PER_ROUND, State
from effect_game.play.views_brought_in import brought_words, looked_back_words
from effect_game.play.views_debrief_goals import NOT_REACHED, REACHED, GoalOutcome, goal_outcomes
from effect_game.play.views_life import cell_words, change_words
from effect_game.play.views_life_starts import not_begun
from effect_game.play.views_life_told import told_choices
from effect_game.play.views_money import shown_amount, years_words
from effect_game.play.views_rooms import LEVEL_WORDS, and_words, capital, in_sentence, person_name
from effect_game.play.views_table_moved import helps

_MOST_FALLS = 2
_MOST_TURNS = 2
ANSWERS = {
    Answer.YES: mark("ja"),
    Answer.YES_IF: mark("ja, mits"),
    Answer.LATER: mark("later"),
    Answer.NO: mark("nee"),
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
    brought = looked_back_words(casus, state, figures)
    if brought:
        made.append(Exhibit("trainer", "school", tr("Van de trainer"), brought))
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
        made.append(Exhibit("situations", "link", tr("Wat er anders werd in de situatie"), situations))
    choices = told_choices(casus, state)
    if choices:
        made.append(Exhibit("choices", "pencil", tr("Wat jullie onderweg kozen"), choices))
    return tuple(made)


def _no_turn(figures: Figures, turns: tuple[Turn, ...]) -> Exhibit:
    when = _in_what_was_lived(figures)
    title = tr("Een rustig jaar") if figures.months <= MONTHS_PER_ROUND else tr("Rustige jaren")
    words = tr("Er gebeurde niets bijzonders {when}. Zonder dit plan was dat niet anders geweest.", when=when)
    if turns:
        words = tr("Wat er gebeurde, trok {when} geen kamer omlaag.", when=when)
    return Exhibit("turn", "calendar", title, (words,))


def _in_what_was_lived(figures: Figures) -> str:
    """'in dit jaar', or 'in deze 2 jaar' after a second round."""
    if figures.months <= MONTHS_PER_ROUND:
        return tr("in dit jaar")
    return tr("in deze {years}", years=years_words(figures.months))


def _turn(casus: Casus, state: State, figures: Figures, turn: Turn, *, first: bool) -> Exhibit:
    month = turn.month or 1
    use = as_it_came(casus, state, event_uses(casus)[turn.event], month)
    falls = [
        change_words(casus, cell_of(cell), before, after)
        for cell, before, after in chosen.falls_with(figures.lived, month)[:_MOST_FALLS]
    ]
    sentences = [
        tr("Maand {month}: {title}.", month=month, title=use.title),
        use.text if use.told else "",
        *(_brings(casus, turn)),
        tr("In die maanden ging achteruit: {falls}.", falls="; ".join(falls)) if falls else "",
        brought_words(state, turn.event, month) or _how_often(turn, planned=compares(casus, state)),
    ]
    who = person_name(casus, use.voice_person) if use.voice_person else ""
    kept = tuple(sentence for sentence in sentences if sentence)
    title, key = (
        (tr("Dit gaf de doorslag"), "turn") if first else (tr("Dit telde ook mee"), f"turn_{turn.event}")
    )
    return Exhibit(key, use.icon, title, kept, use.voice_text, who, first=first)


def _goals(casus: Casus, state: State, figures: Figures) -> Exhibit:
    """What each chosen goal hung on: this life with and without the plan, the twenty, what turned it."""
    names = flag_names(casus)
    turns = chosen.turning_points(casus, figures)
    sentences = []
    for goal in goal_outcomes(casus, state, figures):
        words = [f"{goal.text.rstrip('.')}: {_luck_words(goal)}"]
        if not goal.planned:
            words.append(goal.count_words.rstrip("."))
        elif goal.with_plan is not None and goal.without_plan is not None:
            words.append(
                tr(
                    "in {count} van de {lives} levens met dit plan, {without} zonder",
                    count=goal.with_plan,
                    lives=LIVES,
                    without=goal.without_plan,
                )
            )
        tests = chosen.missed_tests(casus, state, figures, goal.goal)
        missed = [] if goal.lived else [_missed(casus, names, test) for test in tests]
        hung = (*missed, *_turned_goal(casus, goal, turns))
        ends = f" {capital('; '.join(hung))}." if hung else ""
        sentences.append(f"{'; '.join(words)}.{ends}")
    return Exhibit("goals", "flag", tr("Waar elk doel aan hing"), tuple(sentences))


def _luck_words(goal: GoalOutcome) -> str:
    """The outcome in this life, beside the same luck without the plan if there was one."""
    if not goal.planned:
        return tr(REACHED if goal.lived else NOT_REACHED)
    if goal.lived and goal.unplanned:
        return tr("gelukt, in hetzelfde leven zonder dit plan ook")
    if goal.lived:
        return tr("gelukt, in hetzelfde leven zonder dit plan niet")
    if goal.unplanned:
        return tr("niet gelukt, in hetzelfde leven zonder dit plan wel")
    return tr("niet gelukt, in hetzelfde leven zonder dit plan ook niet")


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
            yield tr("‘{title}’ bleef weg", title=use.title)
        elif turn.month is not None and not goal.lived:
            yield tr("‘{title}’ kwam in maand {month}", title=use.title, month=turn.month)


def _missed(casus: Casus, names: dict[str, str], test: chosen.MissedLevel | chosen.MissedSituation) -> str:
    if isinstance(test, chosen.MissedSituation):
        what = _whose(casus, names, test.row)
        if test.held:
            return tr("in maand {month} was dit zo: {what}", month=test.month, what=what)
        return tr("in maand {month} was dit niet zo: {what}", month=test.month, what=what)
    return tr(
        "{room} was in maand {month} {now}, nodig was {needed}",
        room=cell_words(casus, cell_of(test.cell)),
        month=test.month,
        now=tr(LEVEL_WORDS[test.level]),
        needed=tr(LEVEL_WORDS[test.needed]),
    )


def _brings(casus: Casus, turn: Turn) -> Iterator[str]:
    names = flag_names(casus)
    brought = [names[g.situation] for g in event_uses(casus)[turn.event].sets if g.holds]
    if brought:
        yield tr("Daarna was dit zo: {what}.", what=", ".join(in_sentence(casus, name) for name in brought))


def _how_often(turn: Turn, *, planned: bool) -> str:
    """How often it happens with and without the plan, and what that says about this life."""
    plan, without = lives_of(turn.with_plan), lives_of(turn.without_plan)
    counts = tr(
        "Met dit plan gebeurt dit in {plan} van de {lives} levens in tien jaar, zonder plan in {without}.",
        plan=plan,
        lives=LIVES,
        without=without,
    )
    if plan < without and plan <= LIVES // 2:
        said = tr("Het plan maakte het zeldzamer; in dit leven gebeurde het toch. Dat is toeval.")
    elif plan < without:
        said = tr("Het plan maakte het iets zeldzamer.")
    elif plan > without:
        said = tr("Met dit plan gebeurt het vaker.")
    else:
        said = tr("Dit plan veranderde daar niets aan.")
    return f"{counts} {said}"


def _kept_away(casus: Casus, turns: list[Turn]) -> Exhibit:
    uses = event_uses(casus)
    sentences = [
        tr(
            "{title}: bleef weg. In hetzelfde leven zonder dit plan gebeurde het in maand {month}.",
            title=uses[turn.event].title,
            month=turn.unplanned_month,
        )
        for turn in turns
    ]
    return Exhibit("kept_away", "hand", tr("Wat er door het plan niet gebeurde"), tuple(sentences))


def _talk(casus: Casus, state: State) -> Exhibit:
    talk = chosen.weightiest_talk(state)
    if talk is None:
        words: tuple[str, ...] = (tr("Jullie voerden geen gesprek aan tafel."),)
        if chosen.blocked_cards(casus, state):
            words = (*words, tr("Kaarten die een ja nodig hadden, begonnen daarom niet."))
        return Exhibit("talk", "talk", tr("Aan tafel"), words)
    other = negotiation.counterpart(casus, talk.party)
    last = talk.exchanges[-1]
    shown = dict.fromkeys(item for exchange in talk.exchanges for item in exchange.offer.shows)
    titles = [item.title for item in negotiation.items(other.shows, tuple(shown))]
    name = next(party.name for party in casus.library.parties if party.id == talk.party)
    after, net = _signed(last.answer.belief_eur), _signed(last.answer.net_eur)
    sentences = [
        tr(
            "{person}, {party}: {answer}, na {offers}.",
            person=other.person,
            party=name,
            answer=tr(ANSWERS[last.answer.answer]),
            offers=_offers(len(talk.exchanges)),
        ),
        tr(
            "Vooraf verwachtte {person} voor zichzelf {amount}, na {years}.",
            person=other.person,
            amount=_signed(other.prior_eur),
            years=years_words(other.horizon_months),
        ),
        tr("Jullie lieten zien: {titles}.", titles=", ".join(titles))
        if titles
        else tr("Jullie lieten geen cijfer of feit zien."),
        tr("Daarna was de verwachting {after}. Doorgerekend is het {net}.", after=after, net=net),
    ]
    quote = other.voice_yes
    if last.answer.failed:
        reason = negotiation.reason_for(other, last.answer.failed[0])
        missed = f"{sentence(reason.text)} {sentence(helps(other, last.answer.failed[0]))}"
        sentences.append(tr("Wat er miste: {reason}", reason=missed.strip()))
        quote = reason.voice
    return Exhibit(
        "talk", "talk", tr("Aan tafel woog dit gesprek het zwaarst"), tuple(sentences), quote, other.person
    )


def _offers(count: int) -> str:
    return tr("één voorstel") if count == 1 else tr("{count} voorstellen", count=count)


def sentence(words: str) -> str:
    """The words with a full stop, unless they end as a sentence."""
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
            parties = and_words([names[party] for party in blocked[laid.card]])
            sentences.append(
                tr("{title}: begon nooit. Er kwam geen ja: {parties}.", title=title, parties=parties)
            )
        elif month is None:
            when = _in_what_was_lived(figures)
            words = tr("{title}: begon niet {when}.", title=title, when=when)
            sentences.append(f"{words} {not_begun(casus, state, laid, figures.start_of(laid.card)).why}")
        elif month > laid.start_month:
            sentences.append(
                tr(
                    "{title}: gelegd in maand {laid}, na wachten begonnen in maand {month}.",
                    title=title,
                    laid=laid.start_month,
                    month=month,
                )
            )
        else:
            sentences.append(
                tr("{title}: begonnen in maand {month}, zoals gelegd.", title=title, month=month)
            )
    sentences += _stops(casus, state)
    if not sentences:
        return Exhibit("cards", "clock", tr("Geen kaart op de lijn"), (tr(_NO_PLAN),))
    return Exhibit("cards", "clock", tr("Wanneer elke kaart echt begon"), tuple(sentences))


def _stops(casus: Casus, state: State) -> list[str]:
    """What stopped: a line each, or a line per month when there are many."""
    titles = {t.id: t.stop_title or t.title for t in casus.household.trajectories}
    if len(state.stops) <= MOST_STOP_LINES:
        return [
            tr("{title}: vanaf maand {month}.", title=titles[stop.trajectory], month=stop.month)
            for stop in state.stops
        ]
    by_month: dict[int, list[str]] = {}
    for stop in state.stops:
        by_month.setdefault(stop.month, []).append(titles[stop.trajectory])
    return [
        tr("Vanaf maand {month}: {titles}.", month=month, titles="; ".join(found))
        for month, found in sorted(by_month.items())
    ]


MOST_STOP_LINES = 4
_NO_PLAN = mark("Jullie legden niets neer. De gewone hulp ging door: dit is het leven zonder plan.")


def _situations(casus: Casus, state: State, told: set[str]) -> tuple[str, ...]:
    """Situations that are otherwise now, in the order in which they changed, but those told already."""
    names = flag_names(casus)
    made = []
    for row, holds, month in chosen.changed_situations(casus, state):
        if of_row(row)[0] in told:
            continue
        what = _whose(casus, names, row)
        made.append(
            tr("Maand {month}, begint: {what}.", month=month, what=what)
            if holds
            else tr("Maand {month}, stopt: {what}.", month=month, what=what)
        )
    return tuple(made)


def _whose(casus: Casus, names: dict[str, str], row: str) -> str:
    """A situation inside a sentence, with the name of the person it is about."""
    kind, owner = of_row(row)
    what = in_sentence(casus, names[kind])
    return what if owner == HOUSEHOLD else f"{what} ({person_name(casus, owner)})"
