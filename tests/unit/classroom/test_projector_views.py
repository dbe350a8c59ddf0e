"""Projector views of played casussen: the house, points, two plans, the waterfall, one other choice, the
debrief."""

import json
from dataclasses import replace

import pytest

from effect_game.classroom import views_projector as v
from effect_game.classroom import views_projector_debrief as d
from effect_game.classroom import views_projector_plans as p
from effect_game.classroom.exhibits import (
    Exhibit,
    Points,
    WaterfallExhibit,
    exhibit_of,
    shown_as,
    without_euros,
)
from effect_game.classroom.groups import GroupRun
from effect_game.classroom.looked_back import looked_back
from effect_game.domain.language import in_use, use
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.figures import figures_of
from effect_game.play.rules.limits import DEBRIEF_MONTHS
from effect_game.play.views_money import party_table
from effect_game.play.views_rooms import house_state, start_levels
from tests.support.casus import DE_AUTO, casus_of
from tests.support.class_runs import MOST_BYTES, lived, ready_made, said, silent

pytestmark = pytest.mark.slow
PLANS = ("expert", "tempting", "nothing")


def everything() -> list[Exhibit]:
    runs = [lived(plan) for plan in PLANS]
    axes = [axis.key for axis in p.dimensions()]
    return [
        v.pause(),
        v.question("Wie zegt ja?"),
        v.house(runs[0]),
        v.house(silent(1)),
        *(p.points(runs, x, y, {}) for x in axes for y in axes if x != y),
        p.two_plans(runs[0], runs[2], {}),
        v.waterfall(runs[0], None, consent=True),
        *(d.debrief(runs, step) for step in range(5)),
    ]


def test_every_exhibit_travels_as_json_and_comes_back_the_same() -> None:
    for made in everything():
        view, payload = shown_as(made)
        text = json.dumps(payload)
        assert exhibit_of(view, json.loads(text)) == made
        assert len(text.encode()) < MOST_BYTES


def test_every_exhibit_has_a_title_and_words_to_speak_that_name_no_group() -> None:
    names = {lived(plan).name for plan in PLANS} | {lived(plan).group for plan in PLANS}
    for made in everything():
        assert made.head.title
        assert made.head.message
        assert made.head.summary.startswith(made.head.title)
        assert not any(name in json.dumps(shown_as(made)[1]) for name in names)


def test_sixty_played_groups_stay_below_the_size_of_a_row() -> None:
    runs = [replace(lived(PLANS[n % 3]), group=f"g{n}") for n in range(60)]
    exhibits: list[Exhibit] = [
        p.points(runs, "municipality", "society", {}),
        *(d.debrief(runs, step) for step in range(5)),
    ]
    for made in exhibits:
        assert len(json.dumps(shown_as(made)[1]).encode()) < MOST_BYTES


def test_while_the_euros_are_shut_no_amount_is_left_anywhere() -> None:
    for made in everything():
        told = json.dumps(shown_as(without_euros(made))[1], ensure_ascii=False)
        assert "€" not in told


def test_a_view_of_a_newer_version_is_refused_in_words() -> None:
    with pytest.raises(UserError, match="nieuwere versie"):
        exhibit_of("hologram", {})


def test_the_house_counts_the_rooms_people_know_and_keeps_the_others_dark() -> None:
    run = lived("expert")
    shown = v.house(run)
    before = house_state(run.casus, run.state, levels=start_levels(run.casus))
    now = house_state(run.casus, run.state)
    lighter = [
        room.life_domain
        for room in now.rooms
        if room.level is not None and room.level > (before.room(room.life_domain).level or 9)
    ]
    assert shown.head.count == str(len(lighter)) != "0"
    assert shown.now == now
    assert dict(shown.before) == {
        room.life_domain: room.level for room in before.rooms if room.level is not None
    }


def test_before_the_first_month_the_house_counts_what_is_known() -> None:
    shown = v.house(silent(1))
    assert shown.head.title == "Het huis aan het begin"
    assert shown.before == ()
    assert shown.head.count == str(sum(room.level is not None for room in shown.now.rooms))


def test_a_waterfall_needs_the_groups_yes() -> None:
    with pytest.raises(UserError, match="nog geen ja"):
        v.waterfall(lived("expert"), None, consent=False)


def test_a_waterfall_without_figures_says_what_to_wait_for() -> None:
    with pytest.raises(UserError, match="nog geen bedragen"):
        v.waterfall(silent(1), None, consent=True)


def test_a_waterfall_shows_the_amounts_of_the_table_of_parties() -> None:
    run = lived("expert")
    shown = v.waterfall(run, None, consent=True)
    final = figures_of(run.state.figures or {}).final
    table = party_table(run.casus, final, DEBRIEF_MONTHS)
    assert shown.total_eur == sum(row.difference_eur for row in table.rows)
    assert [s.difference_eur for s in shown.steps] == sorted(s.difference_eur for s in shown.steps)


def test_a_forecast_is_used_only_where_nothing_was_recorded() -> None:
    figures = figures_of(lived("expert").state.figures or {})
    other = figures_of(lived("nothing").state.figures or {}).final
    early = said(1, 0, 1)
    recorded = v.waterfall(lived("expert"), None, consent=True)
    assert v.waterfall(early, figures.final, consent=True).total_eur == recorded.total_eur
    assert v.waterfall(lived("expert"), other, consent=True) == recorded
    assert p.place_of(early, "society", "municipality") is None
    assert p.place_of(early, "society", "municipality", other) == (0.0, 0.0)


def test_a_group_that_looked_back_is_read_once_and_in_the_language_in_use() -> None:
    run = lived("tempting")
    first = looked_back(run)
    assert looked_back(replace(run, state=replace(run.state, finished=True))) is first
    use(replace(in_use(), code="en"))
    assert looked_back(run) is not first


def test_points_say_how_many_plans_have_no_figure_yet() -> None:
    shown = p.points([lived("expert"), silent(1), silent(2)], "goals", "society", {})
    assert len(shown.places) == 1
    assert shown.head.details[-1] == "Van 2 groepen nog niet."


def test_points_stand_sorted_by_place_and_one_knows_only_ones_own() -> None:
    runs = [lived(plan) for plan in PLANS]
    shown = p.points(runs, "cards", "load", {})
    own = p.place_of(runs[0], "cards", "load")
    assert list(shown.places) == sorted(shown.places)
    assert own in shown.places
    assert p.points(list(reversed(runs)), "cards", "load", {}) == shown


def test_points_say_how_many_are_a_ready_made_plan() -> None:
    shown = p.points(
        [lived("expert"), ready_made(lived("nothing")), ready_made(silent(1))], "cards", "goals", {}
    )
    assert len(shown.places) == 2
    assert "1 stip is een kant-en-klaar plan." in shown.head.details


def test_two_plans_tell_cards_and_goals_and_put_what_differs_first() -> None:
    shown = p.two_plans(lived("expert"), lived("nothing"), {})
    assert shown.cards
    assert all(row.one and not row.other for row in shown.cards)
    assert all("van de 20" in row.one and "van de 20" in row.other for row in shown.goals)
    assert int(shown.head.count) == len(shown.cards)


def test_two_plans_of_different_households_are_refused() -> None:
    other = GroupRun("x", "x", casus_of(DE_AUTO), silent(1).state)
    with pytest.raises(UserError, match="hetzelfde huishouden"):
        p.two_plans(silent(1), other, {})


def test_goals_without_figures_are_not_known_yet() -> None:
    early = replace(lived("expert"), state=replace(lived("expert").state, figures=None))
    shown = p.two_plans(early, lived("expert"), {})
    assert {row.one for row in shown.goals} == {p.NOT_KNOWN}


def test_the_debrief_counts_groups_and_waits_for_the_others() -> None:
    shown = d.debrief([lived("expert"), lived("tempting"), silent(1)], 0)
    assert shown.told
    assert all(each.count <= each.of <= 2 for each in shown.told)
    assert shown.head.details == ("1 groep is er nog niet.",)


def test_before_anybody_looks_back_the_debrief_says_so() -> None:
    assert d.debrief([silent(1)], 2).told == ()
    assert d.debrief([], 2).head.message == "Nog geen groep is bij Terugblik."


def test_what_people_wrote_is_counted_and_never_shown() -> None:
    run = lived("expert")
    words = "Heel eigen woorden"
    state = replace(run.state, reflections=(r.Reflect(1, words), r.Reflect(4, words)))
    shown = d.debrief([replace(run, state=state)], 4)
    assert shown.head.count == "1"
    assert words not in json.dumps(shown_as(shown)[1])


def test_shut_points_and_waterfall_hold_no_places() -> None:
    points = without_euros(p.points([lived("expert")], "cards", "society", {}))
    waterfall = without_euros(v.waterfall(lived("expert"), None, consent=True))
    assert isinstance(points, Points)
    assert isinstance(waterfall, WaterfallExhibit)
    assert points.places == ()
    assert waterfall.steps == ()
