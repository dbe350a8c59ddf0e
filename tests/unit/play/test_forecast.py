"""Forecast and life share one law: luck, knowledge, money and the reference."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.domain.forecast import Forecast
from effect_game.domain.household import Casus
from effect_game.domain.people import Room
from effect_game.domain.plan import Plan
from effect_game.play import forecast as forecast_module
from effect_game.play import rows as r
from effect_game.play.codec import encode
from effect_game.play.figures import figures_of
from effect_game.play.forecast import Cancelled, Forecaster, ForecastRequest
from effect_game.play.outcomes import found_rows
from effect_game.play.state import plan_of, working_plan
from tests.support.casus import DE_AUTO, KLEIN, casus_of, forecaster_of, new_play, played
from tests.support.casus import plan_of as shipped_plan

RUNS = 256
FOLDERS = [KLEIN, DE_AUTO]


def small(plan: Plan, **more: object) -> ForecastRequest:
    return replace(ForecastRequest(plan=plan, seed=3, runs=RUNS), **more)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_empty_plan_changes_nothing_to_the_cent(folder: Path) -> None:
    forecast = forecaster_of(folder).forecast(small(Plan(title="")))
    for horizon in forecast.horizons:
        for balance in (*horizon.parties, horizon.society, horizon.public_purse):
            spread = balance.difference
            assert (spread.mean, spread.se, spread.p5, spread.p95) == (0.0, 0.0, 0.0, 0.0)
            assert balance.reference == balance.plan
        assert horizon.cheaper_share == 0.0
    assert forecast.break_even_month is None
    assert all(point.mean == 0.0 for point in forecast.cumulative)
    assert all(goal.reference == goal.plan for goal in forecast.goals)
    assert all(room.better == room.worse == 0.0 for room in forecast.rooms)


def test_the_empty_plan_equals_the_reference_after_a_full_intake_and_talks() -> None:
    play = played(KLEIN, "expert")
    request = small(Plan(title=""), found=found_rows(play.casus, play.state))
    forecast = forecaster_of(KLEIN).forecast(request)
    assert all(balance.reference == balance.plan for balance in forecast.at(120).parties)


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", ["tempting", "expert"])
def test_parties_and_leaves_sum_to_society(folder: Path, name: str) -> None:
    forecast = forecaster_of(folder).forecast(small(shipped_plan(folder, name)))
    for horizon in forecast.horizons:
        society = horizon.society.difference.mean
        assert sum(b.difference.mean for b in horizon.parties) == pytest.approx(society, abs=0.005)
        assert sum(leaf.society_eur for leaf in horizon.leaves) == pytest.approx(society, abs=0.005)


@pytest.mark.parametrize("folder", [KLEIN, pytest.param(DE_AUTO, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", ["nothing", "tempting", "expert"])
def test_the_life_of_autoplay_is_run_zero_of_the_same_plan(folder: Path, name: str) -> None:
    play = played(folder, name)
    trace = forecaster_of(folder).life(plan_of(play.state), play.header.seed)
    for month in play.state.life:
        assert month.levels == tuple(int(level) + 1 for level in trace.levels[:, month.month, 0])
        assert month.flags == tuple(bool(flag) for flag in trace.flags[:, month.month, 0])
        hits = [e for e, hit in zip(trace.events, trace.hits[:, month.month - 1, 0], strict=True) if hit]
        assert month.events == tuple(hits)


def other_truths(casus: Casus) -> list[tuple[str, Casus]]:
    """The same household with the truth of one unknown changed, for every unknown."""
    household = casus.household
    changed = []
    for start in household.situations:
        if not start.known:
            rest = tuple(replace(s, start=not s.start) if s is start else s for s in household.situations)
            row = f"{start.situation}@{start.person or 'household'}"
            changed.append((row, replace(household, situations=rest)))
    kinds = {kind.id: [state.id for state in kind.states] for kind in casus.library.variables}
    for variable in household.variables:
        if not variable.known:
            other = next(state for state in kinds[variable.variable] if state != variable.start)
            told = tuple(replace(v, start=other) if v is variable else v for v in household.variables)
            row = f"{variable.variable}@{variable.person or 'household'}"
            changed.append((row, replace(household, variables=told)))
    for room in household.rooms:
        if not room.known:
            rooms = tuple(other_level(x) if x is room else x for x in household.rooms)
            changed.append((f"cell:{room.life_domain.value}@household", replace(household, rooms=rooms)))
    for person in household.persons:
        for room in person.rooms:
            if not room.known:
                rooms = tuple(other_level(x) if x is room else x for x in person.rooms)
                persons = tuple(replace(p, rooms=rooms) if p is person else p for p in household.persons)
                row = f"cell:{room.life_domain.value}@{person.id}"
                changed.append((row, replace(household, persons=persons)))
    return [(row, replace(casus, household=new)) for row, new in changed]


def other_level(room: Room) -> Room:
    return replace(room, level=room.level + 1 if room.level < 5 else 1)


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_forecast_changes_by_a_byte_when_the_truth_of_an_unasked_fact_changes(folder: Path) -> None:
    casus = casus_of(folder)
    request = replace(small(shipped_plan(folder, "expert")), runs=64)
    before = encode(Forecaster(casus).forecast(request))
    truths = other_truths(casus)
    assert truths
    for row, changed in truths:
        assert encode(Forecaster(changed).forecast(request)) == before, row


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_truth_of_an_unknown_decides_the_played_life(folder: Path) -> None:
    plan = Plan(title="")
    before = forecaster_of(folder).life(plan, 3)
    differs = []
    for _row, changed in other_truths(casus_of(folder)):
        after = Forecaster(changed).life(plan, 3)
        differs.append(bool((after.levels != before.levels).any() or (after.flags != before.flags).any()))
    assert all(differs)


def variance(forecast: Forecast) -> float:
    spread = forecast.at(forecast.months).society.difference
    return spread.se**2 * forecast.runs


@pytest.mark.slow
@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("months", [60, pytest.param(120, marks=pytest.mark.long)])
def test_asking_any_fact_lowers_the_variance_of_societys_difference_on_average(
    folder: Path, months: int
) -> None:
    """Var(D) against the prior-weighted mean of Var(D | answer): the law of total variance."""
    casus = casus_of(folder)
    plan = shipped_plan(folder, "expert")
    runs = 4096
    request = ForecastRequest(plan=plan, seed=5, runs=runs, months=months)
    unknown = variance(Forecaster(casus).forecast(request))
    for row, answers in answers_of(casus).items():
        asked = replace(request, found=frozenset({row}))
        known = sum(share * variance(Forecaster(c).forecast(asked)) for share, c in answers if share)
        # A fact that hardly matters lowers it hardly: allow the noise of the estimate, no more.
        assert known <= unknown * (1 + 3 * (2 / runs) ** 0.5), row


def answers_of(casus: Casus) -> dict[str, list[tuple[float, Casus]]]:
    """Per unknown row: (prior share, household in which that answer is the truth)."""
    household = casus.household
    found: dict[str, list[tuple[float, Casus]]] = {}

    def answer(row: str, share: float, **changed: object) -> None:
        told = replace(household, **changed)  # type: ignore[arg-type]  # fields by name
        found.setdefault(row, []).append((share, replace(casus, household=told)))

    for start in household.situations:
        if not start.known and start.prior is not None:
            for so, share in ((True, start.prior), (False, 1 - start.prior)):
                rest = tuple(replace(s, start=so) if s is start else s for s in household.situations)
                answer(f"{start.situation}@{start.person or 'household'}", share, situations=rest)
    for variable in household.variables:
        states = next(kind.states for kind in casus.library.variables if kind.id == variable.variable)
        for state, share in zip(states, variable.prior, strict=False):
            told = tuple(replace(v, start=state.id) if v is variable else v for v in household.variables)
            answer(f"{variable.variable}@{variable.person or 'household'}", share, variables=told)
    for room in household.rooms:
        for level, share in enumerate(room.prior, start=1):
            rooms = tuple(replace(x, level=level) if x is room else x for x in household.rooms)
            answer(f"cell:{room.life_domain.value}@household", share, rooms=rooms)
    for person in household.persons:
        for room in person.rooms:
            for level, share in enumerate(room.prior, start=1):
                rooms = tuple(replace(x, level=level) if x is room else x for x in person.rooms)
                persons = tuple(replace(p, rooms=rooms) if p is person else p for p in household.persons)
                answer(f"cell:{room.life_domain.value}@{person.id}", share, persons=persons)
    return found


def test_every_hidden_fact_settles_an_unknown_that_the_variance_test_covers() -> None:
    for folder in FOLDERS:
        casus = casus_of(folder)
        settled = {ref.replace("room:", "cell:", 1) for f in casus.household.facts for ref in f.reveals}
        # What the written file says is heard in expert only; nothing has to be drawn for it.
        household = casus.household
        in_file = {f"cell:{room.life_domain.value}@household" for room in household.rooms if room.known}
        unknown = set(answers_of(casus))
        assert unknown <= settled <= unknown | in_file


def test_the_amount_behind_a_jar_is_what_simulate_says() -> None:
    """Plan and assumed agreements written out, what the casus knows, its runs, seed and horizon."""
    play = new_play(DE_AUTO)
    play.decide(r.FinishReferral())
    play.decide(r.AskQuestion(play.casus.household.questions[0].id))
    play.decide(r.FinishIntake())
    play.decide(r.CheckSafety())
    play.decide(r.ChooseGoals((play.casus.household.goals[0].id,)))
    play.decide(r.ShowReference())
    play.decide(r.FinishGoals())
    for laid in shipped_plan(DE_AUTO, "expert").cards:
        play.decide(r.SetCard(laid.card, laid.start_month))
    jar = forecaster_of(DE_AUTO).forecast(replace(play.live_request(), runs=RUNS))
    written = working_plan(play.casus, play.state)
    assert written.agreements
    for months in (12, 36):
        simulated = Forecaster(play.casus).forecast(
            ForecastRequest(
                plan=written,
                seed=play.header.seed,
                found=found_rows(play.casus, play.state),
                runs=RUNS,
                months=months,
            )
        )
        for shown, told in zip(jar.at(months).parties, simulated.at(months).parties, strict=True):
            assert shown.difference.mean == pytest.approx(told.difference.mean, abs=0.005)


def test_changing_one_price_changes_its_leaf_and_the_total_by_quantity_index_and_change() -> None:
    casus = casus_of(DE_AUTO)
    request = small(shipped_plan(DE_AUTO, "expert"))
    before = forecaster_of(DE_AUTO).forecast(request).at(120)
    leaf = max((x for x in before.leaves if x.payer and not x.receiver), key=lambda x: abs(x.amount_eur))
    price = next(p for p in casus.library.prices if p.id == leaf.price)
    change = 100.0
    dearer = replace(price, central=price.central + change, high=price.high + change)
    prices = tuple(dearer if p is price else p for p in casus.library.prices)
    changed = replace(casus, library=replace(casus.library, prices=prices))
    after = Forecaster(changed).forecast(request).at(120)
    money = casus.library.money
    index = money.index[money.price_year] / money.index[price.price_year] if price.indexed else 1.0
    expected = 0.0
    for old in before.leaves:
        if old.price == price.id:
            new = next(
                x
                for x in after.leaves
                if (x.price, x.cause, x.payer, x.receiver) == (old.price, old.cause, old.payer, old.receiver)
            )
            step = old.amount_eur / old.price_eur * index * change
            assert new.amount_eur - old.amount_eur == pytest.approx(step, abs=0.01)
            expected += step if old.society_eur else 0.0
    assert after.society.difference.mean - before.society.difference.mean == pytest.approx(expected, abs=0.05)


def test_the_debrief_figures_come_back_from_the_journal_as_they_were_written() -> None:
    play = played(KLEIN, "expert")
    assert play.state.figures is not None
    figures = figures_of(play.state.figures)
    assert figures.final.fine
    assert encode(figures) == play.state.figures
    assert figures.plan_a is not None


def test_a_longer_horizon_never_changes_earlier_months() -> None:
    plan = shipped_plan(KLEIN, "expert")
    long = forecaster_of(KLEIN).forecast(small(plan))
    short = forecaster_of(KLEIN).forecast(small(plan, months=36))
    assert short.at(12).society == long.at(12).society
    assert short.at(36).society.difference.mean == long.at(36).society.difference.mean
    assert short.cumulative == long.cumulative[:36]


def test_what_was_kept_of_an_earlier_forecast_changes_no_byte() -> None:
    """The reference arm of the first lives is kept between edits: plan, knowledge, seed, horizon differ."""
    plan = shipped_plan(KLEIN, "expert")
    casus = casus_of(KLEIN)
    found = frozenset(row for row, _ in other_truths(casus)[:1])
    used = Forecaster(casus)
    for request in (
        small(Plan(title="")),
        small(plan),
        small(plan, found=found),
        small(plan, months=24),
        small(plan, seed=4),
        small(plan, runs=700),
        small(plan, everything=True),
        small(plan),
    ):
        assert encode(used.forecast(request)) == encode(Forecaster(casus).forecast(request))


def test_how_many_lives_are_kept_of_the_reference_shows_in_no_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, casus = shipped_plan(KLEIN, "expert"), casus_of(KLEIN)
    used = Forecaster(casus)
    monkeypatch.setattr(forecast_module, "KEPT_RUNS", 600)
    for edit in (Plan(title=""), plan):
        request = small(edit, runs=1_100)
        assert encode(used.forecast(request)) == encode(Forecaster(casus).forecast(request))


def moved(plan: Plan, place: int, month: int) -> Plan:
    """The same plan with one card starting in another month."""
    cards = list(plan.cards)
    cards[place] = replace(cards[place], start_month=month)
    return replace(plan, cards=tuple(cards))


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_forecast_after_edits_has_the_same_bytes_as_a_first_one(folder: Path) -> None:
    plan = shipped_plan(folder, "expert")
    forecaster, last = Forecaster(casus_of(folder)), len(plan.cards) - 1
    edits = [
        *(moved(plan, 0, month) for month in (2, 5, 30, 61, 49, 12, 13)),
        moved(moved(plan, 0, 40), last, 70),
        moved(moved(plan, 0, 40), last, 25),
        replace(plan, cards=plan.cards[:-1]),
        Plan(title=""),
        plan,
    ]
    for edit in edits:
        again = forecaster.forecast(small(edit))
        assert encode(again) == encode(Forecaster(casus_of(folder)).forecast(small(edit)))


def test_what_is_kept_between_forecasts_is_about_one_seed_and_one_knowledge() -> None:
    plan = moved(shipped_plan(KLEIN, "expert"), 0, 40)
    forecaster = Forecaster(casus_of(KLEIN))
    forecaster.forecast(small(plan))
    others: list[dict[str, object]] = [{"seed": 4}, {"everything": True}, {"months": 60}, {"runs": 200}]
    for other in others:
        edit = small(moved(plan, 0, 41), **other)
        assert encode(forecaster.forecast(edit)) == encode(Forecaster(casus_of(KLEIN)).forecast(edit))


def test_a_cancelled_forecast_leaves_nothing_half_done() -> None:
    forecaster = Forecaster(casus_of(KLEIN))
    request = small(shipped_plan(KLEIN, "expert"), runs=1024)
    asked: list[int] = []

    def until_the_second_page(runs: int) -> bool:
        asked.append(runs)
        return runs < 512

    with pytest.raises(Cancelled):
        forecaster.forecast(request, until_the_second_page)
    assert asked[-1] == 512
    assert encode(forecaster.forecast(request)) == encode(Forecaster(casus_of(KLEIN)).forecast(request))
