"""What other steps hand to the debrief: aims, the maatwerkbudget, what moved a party, yeses looked back on,
chairs that were changed, responses to events. Each is an exhibit when it is there.
"""

from collections.abc import Iterator

from effect_game.domain.household import Casus
from effect_game.domain.language import tr
from effect_game.play import negotiation
from effect_game.play.event_told import event_uses
from effect_game.play.exhibits import weightiest_talk
from effect_game.play.figures import Figures
from effect_game.play.references import reference_plan
from effect_game.play.state import State, plan_of
from effect_game.play.views_aims import aims_told
from effect_game.play.views_exhibits import ANSWERS, Exhibit
from effect_game.play.views_ladder import budget_use
from effect_game.play.views_life_events import answered
from effect_game.play.views_references import reference_verdict
from effect_game.play.views_table_dates import evaluated_words
from effect_game.play.views_table_moved import moved, moved_in_their_place

_MOST_PARTS = 3


def of_the_run(casus: Casus, state: State, figures: Figures) -> tuple[Exhibit, ...]:
    """Tab 2, after what happened: parties, responses, and the aims read against the result."""
    return (
        *_moved(casus, state),
        *_evaluated(casus, state),
        *_responses(casus, state),
        *_aims(casus, state, figures),
    )


def of_other_choices(casus: Casus, state: State, figures: Figures) -> tuple[Exhibit, ...]:
    """Tab 4: what another reference or the maatwerkbudget would have shown, and the other chair."""
    return (*_reference(casus, state, figures), *_budget(casus, state), *_swaps(casus, state))


def _moved(casus: Casus, state: State) -> Iterator[Exhibit]:
    weightiest = weightiest_talk(state)
    for talk in state.talks:
        view = moved(casus, state, talk.party)
        told_already = weightiest is not None and weightiest.party == talk.party
        if view is None or (told_already and not view.missing and not view.checked):
            continue
        # The same amounts as at the table: there one order is told, or both.
        told = [
            (p.title, p.average, p.average_eur) if view.both else (p.title, p.in_order, p.in_order_eur)
            for p in view.parts
        ]
        parts = [f"‘{title}’: {amount}." for title, amount, eur in told if eur]
        missing = [f"{each.question} {each.reason} {each.remedy}" for each in view.missing]
        own = [
            tr("Jullie eigen woorden: “{words}”", words=words)
            for exchange in talk.exchanges
            if (words := exchange.offer.own_words)
        ]
        yield Exhibit(
            f"moved_{talk.party}",
            "scales",
            tr("Wat {person} bewoog", person=view.person),
            tuple(s for s in (view.summary, *parts[:_MOST_PARTS], view.checked, *missing, *own[-1:]) if s),
        )


def _evaluated(casus: Casus, state: State) -> Iterator[Exhibit]:
    if state.evaluations:
        words = tuple(evaluated_words(casus, each) for each in state.evaluations)
        yield Exhibit("evaluations", "flag", tr("Teruggekeken op een ja"), words)


def _responses(casus: Casus, state: State) -> Iterator[Exhibit]:
    uses, words = event_uses(casus), []
    for each in state.responses:
        found = answered(casus, state, each.event, each.month)
        if found is not None and each.event in uses:
            words.append(
                tr(
                    "Maand {month}, {event}: {response}.",
                    month=each.month,
                    event=uses[each.event].title,
                    response=found.title,
                )
            )
    if words:
        yield Exhibit("responses", "hand", tr("Wat jullie deden bij tegenslag"), tuple(words))


def _aims(casus: Casus, state: State, figures: Figures) -> Iterator[Exhibit]:
    plan, reference = plan_of(state), reference_plan(casus, state)
    for aim in aims_told(casus, state.aims, figures.final, plan, reference):
        yield Exhibit(f"aim_{aim.id}", aim.icon, tr("Jullie waarde: {title}", title=aim.title), aim.sentences)


def _reference(casus: Casus, state: State, figures: Figures) -> Iterator[Exhibit]:
    verdict = reference_verdict(casus, state, figures.references)
    if verdict is None:
        return
    rows = tuple(
        tr("{title}: {amount}, jullie keuze.", title=row.title, amount=row.amount)
        if row.chosen
        else f"{row.title}: {row.amount}."
        for row in verdict.rows
    )
    own = (tr("Jullie eigen woorden: “{words}”", words=verdict.own_words),) if verdict.own_words else ()
    best = " ".join((tr("Het best te verdedigen: {best}.", best=verdict.best), verdict.why_best))
    title = tr("Waar jullie het plan naast legden")
    yield Exhibit("reference", "swap", title, (verdict.summary, *rows, verdict.defence, *own, best))


def _budget(casus: Casus, state: State) -> Iterator[Exhibit]:
    use = budget_use(casus, plan_of(state), state.round)
    if use is not None:
        source = (tr("Bron: {source}.", source=use.source),) if use.source else ()
        lesson = (use.lesson,) if use.lesson else ()
        yield Exhibit("budget", "banknote", tr("Maatwerkbudget"), (use.sentence, *lesson, *source))


def _swaps(casus: Casus, state: State) -> Iterator[Exhibit]:
    for swapped in state.swaps:
        view = moved_in_their_place(casus, swapped)
        if view is None:
            continue
        other = negotiation.counterpart(casus, swapped.choice.party)
        said = tr(ANSWERS[swapped.said.answer])
        words = (tr("{person} zelf zegt: {said}.", person=other.person, said=said), view.summary)
        yield Exhibit(
            f"swap_{other.party}", "swap", tr("In de stoel van {person}", person=other.person), words
        )
