"""Plans and walks: read, refused with reasons, written and read back."""

from pathlib import Path

import pytest

from effect_game.content.content_error import ContentError
from effect_game.content.plans import check_plan, load_plan, load_walk, plan_names
from effect_game.domain.household import Casus
from effect_game.domain.plan import Plan, PlanCard, PlanChange
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import Intensity

DESK = "cards:\n  - {{card: card:desk, changes: [{}]}}"
SEVENTY_PERCENT = "  - {{party: party:{}, card: card:desk, what: pay, share: 0.7}}\n"


def test_the_shipped_plans_are_named_without_their_walks(folder: Path) -> None:
    assert plan_names(folder) == ("expert", "nothing", "tempting")


def test_a_plan_loads_by_name_and_by_path(casus: Casus, folder: Path) -> None:
    by_name = load_plan(casus, folder, "expert")
    assert by_name == load_plan(casus, folder, str(folder / "plans" / "expert.yaml"))
    assert [card.card for card in by_name.cards] == ["card:open_post", "card:settle"]
    assert by_name.cards[0].changes == (PlanChange(month=7, intensity=Intensity.NORMAL),)


def test_an_unknown_plan_gets_a_suggestion(casus: Casus, folder: Path) -> None:
    with pytest.raises(UserError, match="Bedoelde u 'tempting'") as caught:
        load_plan(casus, folder, "tempted")
    assert caught.value.code == "plan.not_found"


def test_a_walk_loads_when_it_is_there(casus: Casus, folder: Path) -> None:
    walk = load_walk(casus, folder, "expert")
    assert walk is not None
    assert walk.questions == ("question:sleep", "question:post")
    assert load_walk(casus, folder, "nothing") is None


@pytest.mark.parametrize(
    ("text", "line", "code", "message", "remedy"),
    [
        (
            "cards:\n  - {card: card:open_pst}",
            3,
            "plan.unknown",
            "card:open_pst",
            "Bedoelde u 'card:open_post'?",
        ),
        ("cards:\n  - {card: card:desk, start_month: 121}", 3, "plan.month", "121", "1 tot en met 120"),
        ("cards:\n  - {card: card:desk, duration_months: 0}", 3, "plan.month", "duur", "1 tot en met 120"),
        ("cards:\n  - {card: card:desk}\n  - {card: card:desk}", 4, "plan.duplicate", "twee keer", "weg"),
        ("cards:\n  - {card: card:open_post, executor: Niemand}", 3, "plan.unknown", "Niemand", "Buurtteam"),
        ("cards:\n  - {card: card:desk, start_month: mei}", 3, "content.wrong_type", "heel getal", "Schrijf"),
        (
            DESK.format("{month: 6, intensity: licht}, {month: 5, intensity: licht}"),
            3,
            "plan.changes",
            "volgorde",
            "eerste maand",
        ),
        (
            DESK.format("{month: 5, intensity: null}, {month: 6, intensity: licht}"),
            3,
            "plan.changes",
            "na een stop",
            "Haal weg",
        ),
        (
            "stops:\n  - {trajectory: trajectory:walk}",
            3,
            "plan.unknown",
            "trajectory:walk",
            "trajectory:talks",
        ),
        (
            "agreements:\n  - {party: party:stad, card: card:desk, what: pay, share: 1.5}",
            3,
            "plan.share",
            "1.5",
            "1",
        ),
        (
            f"agreements:\n{SEVENTY_PERCENT.format('stad')}{SEVENTY_PERCENT.format('polis')}",
            4,
            "plan.share",
            "samen",
            "hooguit",
        ),
        (
            "agreements:\n  - {party: party:stad, card: card:desk, what: permit, weeks: -1}",
            3,
            "plan.weeks",
            "-1 weken praten",
            "260",
        ),
        (
            "agreements:\n  - {party: party:dorp, card: card:desk, what: pay}",
            3,
            "plan.unknown",
            "party:dorp",
            "u",
        ),
        ("kaarten: []", 2, "content.unknown_field", "'kaarten'", "cards"),
    ],
)
def test_a_wrong_plan_is_told_with_line_and_remedy(
    casus: Casus, folder: Path, tmp_path: Path, text: str, line: int, code: str, message: str, remedy: str
) -> None:
    path = tmp_path / "mijn.yaml"
    path.write_text(f"title: Proef\n{text}\n", encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_plan(casus, folder, str(path))
    (problem,) = caught.value.problems
    assert (problem.file, problem.line, problem.code) == (str(path), line, code)
    assert message in problem.message
    assert remedy in problem.remedy


def test_a_wrong_walk_is_told_with_line_and_remedy(casus: Casus, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "mijn.walk.yaml").write_text(
        "questions: [question:slaap]\noffers:\n  - {party: party:verhuur, asks: ['ask:all']}\n"
        "choices:\n  - {month: 7, card: card:desk, intensity: null}\n",
        encoding="utf-8",
    )
    with pytest.raises(ContentError) as caught:
        load_walk(casus, folder, str(tmp_path / "mijn.yaml"))
    told = [(problem.line, problem.code) for problem in caught.value.problems]
    assert told == [(1, "plan.unknown"), (3, "plan.unknown"), (5, "plan.month")]


def test_a_plan_of_the_screen_is_checked_without_a_file(casus: Casus) -> None:
    (problem,) = check_plan(casus, Plan(title="x", cards=(PlanCard(card="card:dsk"),)))
    assert (problem.file, problem.line, problem.code) == ("plan", 0, "plan.unknown")
