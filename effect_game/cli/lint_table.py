"""The figures of a scenariocontrole as lines a maker can read."""

from effect_game.domain.household import Casus
from effect_game.play.casus_check_plans import TrialKind
from effect_game.play.casus_check_result import CRITERIA, MONEY, CheckFigures, Difference, TrialFigures
from effect_game.play.casus_check_rules import line_words, measured_words
from effect_game.play.digits import format_eur, format_number, format_percent, format_range_eur
from effect_game.play.rules.limits import LIVES

_HEADS = ("samenleving", "gemeente", "doel 1", "doel 2", "doel 3", "kamers")
_WORDS = {
    TrialKind.SHIPPED: "plan {}",
    TrialKind.ALONE: "alleen {}",
    TrialKind.WITHOUT: "expert zonder {}",
    TrialKind.ADDED: "expert met {}",
}
_WIDTH = 13


def table_lines(casus: Casus, figures: CheckFigures) -> list[str]:
    """One household: every plan on every criterion, then what else was measured."""
    names = [_name(trial) for trial in figures.trials if trial.kind is not TrialKind.REFERENCE]
    wide = max(len(name) for name in names) + 2
    head = "".join(f"{word:>{_WIDTH}}" for word in _HEADS)
    beside = (TrialKind.WITHOUT, TrialKind.ADDED)
    first = [trial for trial in figures.trials if trial.kind in (TrialKind.SHIPPED, TrialKind.ALONE)]
    second = [trial for trial in figures.trials if trial.kind in beside]
    lines = [
        f"{figures.runs} levens. Doelen in levens van de 20, kamers in treden. ~ is binnen de rekenfout."
    ]
    for title, trials in (("Tegen zonder plan", first), ("Tegen het expertplan", second)):
        lines += [f"{title:<{wide}}{head}"]
        lines += [f"{_name(trial):<{wide}}{_cells(trial)}" for trial in trials]
    known = casus.household.known_cost_range
    cost = format_eur(figures.reference_cost_eur, signed=False)
    span = f" (bekend: {format_range_eur(known.low, known.high)})" if known is not None else ""
    lines.append(f"Zonder plan kost dit de publieke kas {cost} in het eerste jaar{span}.")
    lines += ["Gebeurtenissen, kleinste en grootste deel van de levens:"]
    lines += [f"  {e.id}: {format_percent(e.least)} tot {format_percent(e.most)}" for e in figures.events]
    lines += ["Samenleving met het expertplan, als een samenhang er niet was:"]
    lines += [f"  {c.id}: {format_eur(c.off.mean)}" for c in figures.couplings if c.off.better or c.off.worse]
    for line in figures.mix:
        mark = "ja " if line.holds else "NEE"
        share = "" if line.share is None else f", houdt in {format_percent(line.share)} van de trekkingen"
        lines.append(f"  {mark} {line_words(line.id)}: {measured_words(line)}{share}")
    return lines


def _name(trial: TrialFigures) -> str:
    return _WORDS[trial.kind].format(trial.about)


def _cells(trial: TrialFigures) -> str:
    pairs = zip(CRITERIA, trial.differences, strict=True)
    return "".join(f"{_cell(name, difference):>{_WIDTH}}" for name, difference in pairs)


def _cell(name: str, difference: Difference) -> str:
    mark = "" if difference.better or difference.worse else "~"
    if name in MONEY:
        return mark + format_eur(difference.mean)
    if name == CRITERIA[-1]:
        return mark + format_number(difference.mean, 2)
    return mark + format_number(LIVES * difference.mean, 1)
