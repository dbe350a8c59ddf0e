"""'Waarom dit aantal?': the chances behind the quantity of a leaf, in words and in parts that add up.

Plain values without Qt. The worker makes them (`why_told`), the window only shows them.
"""

from collections.abc import Iterator, Set
from dataclasses import dataclass, replace

from effect_game.content.blank_cards import for_plan
from effect_game.content.compile import compile_arms
from effect_game.content.roster import OF_STATE, row_id
from effect_game.domain.forecast import Leaf
from effect_game.domain.household import Casus
from effect_game.domain.language import mark, tr
from effect_game.domain.model import Driver, DriverKind
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import HOUSEHOLD
from effect_game.engine.parts import PartKind
from effect_game.play.digits import format_number
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.part_sources import PartSources
from effect_game.play.views_causes import cause_names, untitled_room
from effect_game.play.views_goals import DARK_TITLE, is_secret
from effect_game.play.views_money import years_words
from effect_game.play.views_rooms import LEVEL_WORDS, or_words
from effect_game.play.views_why_parts import ARROW, BOTH, WhyLine, chance_line
from effect_game.play.views_why_people import help_lines, setting_lines
from effect_game.play.why import WhyRow, drivers, why

DECIDED = mark("Dit volgt uit het plan en uit wie meedoet. Er zit geen kans per maand achter.")
UNCHANGED = mark("Geen gebeurtenis en geen hulp verandert dit. Het is zo vanaf het begin.")


@dataclass(frozen=True, slots=True)
class WhyAsk:
    """Which count is asked about: a leaf of the forecast of `request`, at a horizon of `months`."""

    request: ForecastRequest
    leaf: Leaf
    months: int


@dataclass(frozen=True, slots=True)
class WhyView:
    """What is counted, in a few sentences, and what decides it. heading: what the two amounts are."""

    sentence: str
    heading: str
    lines: tuple[WhyLine, ...]


@dataclass(frozen=True, slots=True)
class WhyTold:
    """The answer to `asked`; without a view `problem` is a Dutch sentence."""

    asked: WhyAsk
    view: WhyView | None
    problem: str = ""


def why_told(forecaster: Forecaster | None, asked: WhyAsk, read_as: Casus | None = None) -> WhyTold:
    """Compute the answer: some 0.2 s per row behind the count, so never on the thread of a window.

    read_as: the casus of the forecaster in the language of whoever asks; by default as it is kept.
    """
    if forecaster is None:
        return WhyTold(asked, None, tr("Er is nog geen casus geladen."))
    try:
        return WhyTold(asked, why_view(forecaster, asked, read_as))
    except UserError as problem:
        return WhyTold(asked, None, problem.message)


def why_view(forecaster: Forecaster, asked: WhyAsk, read_as: Casus | None = None) -> WhyView:
    """Raises UserError when the model cannot be run."""
    forecaster = forecaster.of(asked.request)
    casus, leaf = for_plan(read_as or forecaster.casus, asked.request.plan), asked.leaf
    arms = compile_arms(casus, asked.request.plan, asked.request.reference)
    counted = drivers(arms, leaf)
    names = cause_names(casus)
    sentences = [_counts(driver, names) for driver in counted]
    dark = _dark(casus, asked)
    rows = [_darkened(row, dark) for row in why(forecaster, asked.request, leaf, asked.months, casus)]
    sources = PartSources(casus, forecaster.model)
    lines = [chance_line(row, sources) for row in rows]
    decided = dict.fromkeys(
        each.row for each in counted if each.kind in (DriverKind.ACTIVE, DriverKind.START)
    )
    for name in decided:
        lines += help_lines(casus, arms, name)
    for driver in counted:
        if driver.kind is DriverKind.SITUATION:
            lines += setting_lines(casus, arms, forecaster.model, driver.row)
    if not lines:
        lines = [WhyLine(tr("Vanaf het begin"), note=tr(UNCHANGED), source=tr("het huishouden"))]
        sentences.append(tr(UNCHANGED))
    elif not rows:
        sentences.append(tr(DECIDED))
    elif len(rows) > 1:
        sentences.append(tr("Deze kansen bepalen het samen."))
    sentences += _brought(asked, {row.row for row in rows})
    sentences.append(_quantities(casus, asked))
    return WhyView(" ".join(dict.fromkeys(sentences)), tr(BOTH, arrow=ARROW) if rows else "", tuple(lines))


def _brought(asked: WhyAsk, rows: Set[str]) -> Iterator[str]:
    """Months in which a row did not draw, because a trainer let it happen."""
    for shock in asked.request.shocks:
        if shock.event in rows and shock.month <= asked.months:
            yield tr(
                "In maand {month} kwam het van de trainer. Die maand telt in deze kans niet mee.",
                month=shock.month,
            )


def _dark(casus: Casus, asked: WhyAsk) -> frozenset[str]:
    """Rows whose name would give away what nobody has found; what the leaf itself names is no secret."""
    request, household = asked.request, casus.household
    if request.everything:
        return frozenset()
    unknown = {row_id(s.situation, s.person or HOUSEHOLD) for s in household.situations if not s.known}
    for start in household.variables:
        if not start.known and row_id(start.variable, start.person or HOUSEHOLD) not in request.found:
            kind = next(each for each in casus.library.variables if each.id == start.variable)
            names = [f"{kind.id}{OF_STATE}{state.id}" for state in kind.states]
            names += [move.id for move in kind.moves]
            unknown |= {row_id(name, start.person or HOUSEHOLD) for name in names}
    secret = {
        row_id(use.event, use.person or HOUSEHOLD)
        for use in household.events
        if is_secret(use, request.found)
    }
    return frozenset((unknown - request.found) | secret) - {asked.leaf.cause}


def _darkened(row: WhyRow, dark: frozenset[str]) -> WhyRow:
    parts = tuple(
        replace(part, label=tr(DARK_TITLE), dark=True)
        if part.kind is PartKind.TERM and part.cause in dark
        else part
        for part in row.parts
    )
    if row.row not in dark:
        return replace(row, parts=parts)
    return replace(row, label=tr(DARK_TITLE), parts=parts, dark=True)


# --- what is counted ---


def _counts(driver: Driver, names: dict[str, str]) -> str:
    name = names.get(driver.row, driver.row)
    if driver.kind is DriverKind.LEVEL:
        levels = or_words([tr(LEVEL_WORDS[level]) for level in driver.levels])
        return tr("Dit telt maanden: {room} staat op {levels}.", room=untitled_room(name), levels=levels)
    if driver.kind is DriverKind.EVENT:
        return tr("Dit telt hoe vaak dit gebeurt: {name}.", name=name)
    if driver.kind is DriverKind.SITUATION:
        if driver.holds:
            return tr("Dit telt maanden. In die maanden is dit zo: {name}.", name=name)
        return tr("Dit telt maanden. In die maanden is dit niet zo: {name}.", name=name)
    if driver.kind is DriverKind.START:
        return tr("Dit telt hoe vaak dit begint: {name}.", name=name)
    return tr("Dit telt de maanden waarin dit loopt: {name}.", name=name)


def _quantities(casus: Casus, asked: WhyAsk) -> str:
    leaf = asked.leaf
    unit = next(price.unit for price in casus.library.prices if price.id == leaf.price)
    without, planned = (
        format_number(value, 1 if abs(value) >= 10.0 else 2)
        for value in (leaf.quantity_reference, leaf.quantity_plan)
    )
    return tr(
        "Gemiddeld per leven in {years}, in de eenheid '{unit}': zonder plan {without}, met plan {planned}.",
        years=years_words(asked.months),
        unit=unit,
        without=without,
        planned=planned,
    )
