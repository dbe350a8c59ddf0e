"""'Waarom dit aantal?' in words: parts that add up as shown, sources, and no word about what nobody asked."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from effect_game.content.canonical import from_canonical
from effect_game.domain.forecast import Leaf
from effect_game.domain.happenings import Shock
from effect_game.domain.problems import UserError
from effect_game.play.digits import MINUS
from effect_game.play.forecast import Forecaster, ForecastRequest
from effect_game.play.views_goals import DARK_TITLE
from effect_game.play.views_why import DECIDED, WhyAsk, WhyView, why_told, why_view
from effect_game.play.views_why_parts import ARROW, NOT_ASKED, WhyLine
from tests.support.casus import KLEIN, casus_of, forecaster_of, plan_of
from tests.support.old_law import OLD_KLEIN, old_casus

MONTHS = 36
KANS = "kans per maand"
TOTAL, BASE = "Samen, in punten", "Basis: waar het mee begint"


def asked(leaf: Leaf, *, everything: bool = True) -> WhyAsk:
    return WhyAsk(request(everything=everything), leaf, MONTHS)


def request(*, everything: bool = True) -> ForecastRequest:
    return ForecastRequest(plan_of(KLEIN, "expert"), seed=3, runs=64, months=MONTHS, everything=everything)


@cache
def views(*, everything: bool = True) -> tuple[tuple[Leaf, WhyView], ...]:
    forecaster = forecaster_of(KLEIN)
    leaves = forecaster.forecast(request(everything=everything)).at(MONTHS).leaves
    return tuple((leaf, why_view(forecaster, asked(leaf, everything=everything))) for leaf in leaves)


def chances(*, everything: bool = True) -> list[WhyLine]:
    return [line for _, view in views(everything=everything) for line in view.lines if KANS in line.title]


def all_lines(lines: tuple[WhyLine, ...]) -> Iterator[WhyLine]:
    for line in lines:
        yield line
        yield from all_lines(line.parts)


def hundredths(amount: str) -> tuple[int, int]:
    plain = amount.replace(MINUS, "-").replace(",", ".")
    without, planned = (round(100 * float(text)) for text in plain.split(f" {ARROW} "))
    return without, planned


def points(line: WhyLine) -> list[WhyLine]:
    return [part for part in line.parts if "%" not in part.amount and "kan niet" not in part.amount]


def test_the_shown_parts_add_up_to_the_shown_total_without_and_with_the_plan() -> None:
    rows = chances()
    assert len(rows) > 3
    for row in rows:
        *parts, total = points(row)
        assert total.title == TOTAL
        shown = [hundredths(part.amount) for part in parts]
        assert tuple(map(sum, zip(*shown, strict=True))) == hundredths(total.amount)


def test_an_own_number_says_once_that_it_is_an_assumption_however_its_reason_begins() -> None:
    casus = casus_of(KLEIN)
    leaf = next(leaf for leaf, _ in views() if leaf.cause.startswith("event:reminder@"))
    for reason in ("spelaanname, zo gekozen", "Assumed in this game: chosen so", "aanname van het spel: zo"):
        own = tuple(replace(each, reason=reason) for each in casus.household.own_numbers)
        read_as = replace(casus, household=replace(casus.household, own_numbers=own))
        told = why_view(forecaster_of(KLEIN), asked(leaf), read_as)
        assert {line.source for line in all_lines(told.lines) if reason in line.source} == {reason}


def test_a_month_in_which_a_trainer_let_it_happen_is_told_and_not_counted() -> None:
    leaf = next(leaf for leaf, _ in views() if leaf.cause.startswith("event:reminder@"))
    question = replace(
        asked(leaf), request=replace(request(), shocks=(Shock("event:reminder@household", 5),))
    )
    assert "In maand 5 kwam het van de trainer." in why_view(forecaster_of(KLEIN), question).sentence
    beyond = replace(question, months=4)
    assert "trainer" not in why_view(forecaster_of(KLEIN), beyond).sentence


def test_parts_come_largest_first_after_the_base() -> None:
    for row in chances():
        *parts, _ = points(row)
        bars = [part for part in parts if part.bar is not None]
        assert [part.title for part in parts if part.bar is None] in ([], [BASE], [parts[0].title])
        sizes = [max(map(abs, part.bar or ())) for part in bars]
        assert sizes == sorted(sizes, reverse=True)
        assert sizes[:1] in ([], [pytest.approx(1.0)])


def test_a_part_says_in_words_which_way_it_pushes() -> None:
    words = ("maakt vaker", "maakt minder vaak", "duwt omhoog", "duwt omlaag", "doet bijna niets")
    barred = [part for row in chances() for part in row.parts if part.bar is not None]
    assert barred
    assert all(any(word in part.title for word in words) for part in barred)
    for part in barred:
        value = hundredths(part.amount)[1]
        if value and "andersom" not in part.title:
            assert (value > 0) == ("vaker" in part.title or "omhoog" in part.title)


def test_every_line_has_words_and_a_source() -> None:
    for _, view in views():
        assert view.sentence.startswith("Dit telt ")
        assert "zonder plan" in view.sentence
        for line in all_lines(view.lines):
            assert line.source
            assert "@" not in f"{line.title}{line.note}{line.source}{view.sentence}"
        for line in view.lines:
            assert (KANS in line.title) == ("logit" in line.note)


def test_a_card_is_told_by_who_takes_part_and_how_long_they_wait() -> None:
    cards = {laid.card for laid in plan_of(KLEIN, "expert").cards}
    told = [view for leaf, view in views() if leaf.cause in cards]
    assert told
    for view in told:
        assert DECIDED in view.sentence
        assert view.heading == ""
        titles = [line.title for line in view.lines]
        assert titles == ["Met plan", "Doet mee", "Wachten voor het begint", "Stopt eerder"]
        assert view.lines[1].amount.endswith(" van 20")
        assert view.lines[2].amount.endswith(" weken")


def test_what_nobody_asked_about_is_not_named() -> None:
    casus = casus_of(KLEIN)
    kinds = {start.situation for start in casus.household.situations if not start.known}
    names = {kind.name for kind in casus.library.situations if kind.id in kinds}
    assert names
    open_words = " ".join(line.title for _, view in views() for line in all_lines(view.lines))
    assert any(name in open_words for name in names)
    dark = [
        line
        for leaf, view in views(everything=False)
        if leaf.cause.partition("@")[0] not in kinds
        for line in all_lines(view.lines)
    ]
    assert not [line for line in dark if any(name in line.title for name in names)]
    hidden = [line for line in dark if f"'{DARK_TITLE}'" in line.title]
    assert hidden
    assert {line.source for line in hidden} == {NOT_ASKED}


def test_what_help_alone_makes_so_is_told_by_that_help() -> None:
    told = [line for _, view in views() for line in view.lines if " zet dit " in line.title]
    assert told
    for line in told:
        assert line.title.startswith("'")
        assert line.parts[-1].title == "Stopt eerder"


def test_what_cannot_be_told_is_a_sentence() -> None:
    leaf = views()[0][0]
    assert why_told(None, asked(leaf)).problem == "Er is nog geen casus geladen."
    told = why_told(forecaster_of(KLEIN), asked(leaf))
    assert (told.asked, told.problem) == (asked(leaf), "")
    assert told.view == views()[0][1]


def test_a_model_that_cannot_be_run_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise UserError("content.range", "Dit getal is te groot.")

    monkeypatch.setattr("effect_game.play.views_why.why", refuse)
    told = why_told(forecaster_of(KLEIN), asked(views()[0][0]))
    assert (told.view, told.problem) == (None, "Dit getal is te groot.")


def test_the_content_of_an_older_casus_is_told_too() -> None:
    forecaster = Forecaster(from_canonical(old_casus(OLD_KLEIN)[1]))
    leaves = forecaster.forecast(request()).at(MONTHS).leaves
    assert all(why_view(forecaster, asked(leaf)).lines for leaf in leaves)
