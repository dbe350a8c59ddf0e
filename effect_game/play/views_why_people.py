"""What the plan and people decide about help: when it starts, who takes part, how long they wait."""

from collections.abc import Sequence

from effect_game.domain.cards import Card, Trajectory
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Intervention
from effect_game.domain.language import tr
from effect_game.domain.model import Arms, Assignment, Model
from effect_game.play.digits import format_number, round_half_away
from effect_game.play.part_sources import estimate_words
from effect_game.play.rules.limits import lives_of
from effect_game.play.views_lengths import months_words, weeks_words
from effect_game.play.views_why_parts import WhyLine


def help_lines(casus: Casus, arms: Arms, name: str) -> list[WhyLine]:
    """About one card or trajectory, in the arms it runs in."""
    actions: Sequence[Card | Trajectory] = (*casus.household.cards, *casus.household.trajectories)
    action = next(each for each in actions if each.id == name)
    kind = next(row for row in casus.library.interventions if row.id == action.intervention)
    starts = [
        (words, assignment)
        for words, schedule in ((tr("Zonder plan"), arms.reference), (tr("Met plan"), arms.plan))
        for assignment in schedule.assignments
        if assignment.row == name
    ]
    lines = [_when(words, assignment) for words, assignment in starts]
    if any(not assignment.running for _, assignment in starts):
        lines += _people(casus, kind, min(assignment.uptake_factor for _, assignment in starts))
    dropout = tr(
        "Over {months}. Is de draagkracht op, dan stoppen meer mensen.",
        months=months_words(kind.duration_months),
    )
    return [
        *lines,
        WhyLine(
            tr("Stopt eerder"),
            _of_twenty(kind.dropout.central),
            dropout,
            estimate_words(casus, kind.dropout),
        ),
    ]


def setting_lines(casus: Casus, arms: Arms, model: Model, situation: str) -> list[WhyLine]:
    """Help that runs in either arm and makes a situation so or not so, each with what decides that help."""
    running = {each.row for schedule in (arms.reference, arms.plan) for each in schedule.assignments}
    actions: Sequence[Card | Trajectory] = (*casus.household.cards, *casus.household.trajectories)
    titles = {action.id: action.title for action in actions}
    return [
        WhyLine(
            tr("'{help}' zet dit aan", help=titles[row.id])
            if hold.to
            else tr("'{help}' zet dit uit", help=titles[row.id]),
            note=tr("Dit komt door de hulp zelf, niet door een kans per maand."),
            source=tr("het huishouden"),
            parts=tuple(help_lines(casus, arms, row.id)),
        )
        for row in model.interventions
        for hold in row.holds
        if row.id in running and hold.situation == situation
    ]


def _when(words: str, assignment: Assignment) -> WhyLine:
    amount = tr("loopt al") if assignment.running else tr("vanaf maand {month}", month=assignment.start_month)
    if assignment.end_month is not None:
        amount = tr("{start}, stopt in maand {month}", start=amount, month=assignment.end_month)
    return WhyLine(
        words,
        amount,
        tr("Duurt {months}.", months=months_words(assignment.duration_months)),
        tr("het plan"),
    )


def _people(casus: Casus, kind: Intervention, factor: float) -> list[WhyLine]:
    note = tr("Zoveel mensen gaan er echt mee beginnen.")
    if factor < 1.0:
        note = tr("Zoveel mensen gaan er echt mee beginnen. Het zijn er minder omdat het niet is besproken.")
    wait = kind.wait_weeks
    usual = weeks_words(round_half_away(wait.central, 1))
    weeks = tr(
        "{low} tot {high} weken",
        low=format_number(wait.low, 0),
        high=format_number(wait.high, 0),
    )
    return [
        WhyLine(
            tr("Doet mee"),
            _of_twenty(min(1.0, kind.uptake.central * factor)),
            note,
            estimate_words(casus, kind.uptake),
        ),
        WhyLine(
            tr("Wachten voor het begint"),
            weeks,
            tr("Meestal ongeveer {usual}. Afspraken maken dit soms korter.", usual=usual),
            estimate_words(casus, wait),
        ),
    ]


def _of_twenty(share: float) -> str:
    return tr("{count} van 20", count=lives_of(share))
