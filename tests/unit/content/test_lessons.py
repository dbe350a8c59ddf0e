"""Lesson plans are read whole, or refused with every fault; the shipped ones can be taught."""

from pathlib import Path

import pytest

from effect_game.content.catalogue import household_folders, list_entries
from effect_game.content.content_error import ContentError
from effect_game.content.lessons import lessons, read_lessons
from effect_game.domain.follow_up import said
from effect_game.domain.lesson import LessonPlan, PhaseKind, ProjectorView
from effect_game.domain.problems import UserError
from effect_game.domain.vocabulary import STEPS, Step
from effect_game.resources import assets_dir

PLANS = {plan.id: plan for plan in lessons().plans}
TAUGHT = [plan for plan in PLANS.values() if plan.modes]
GOOD = """id: good
source: spelaanname
title: {nl: a, en: b}
minutes: 30
for_whom: {nl: a, en: b}
goals: []
material: []
households: [de-auto]
modes: [basis]
phases:
  - {id: one, title: {nl: a, en: b}, minutes: 20, kind: spelen, opens: [plan]}
  - {id: two, title: {nl: a, en: b}, minutes: 10, kind: bespreken}
"""


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A folder as assets/, with one good plan."""
    for name in ("lessons", "programmes"):
        (tmp_path / name).mkdir()
    (tmp_path / "lessons" / "good.yaml").write_text(GOOD, encoding="utf-8")
    papers = (assets_dir() / "class_papers.yaml").read_bytes()
    (tmp_path / "class_papers.yaml").write_bytes(papers)
    return tmp_path


def told(assets: Path, old: str, new: str, *, name: str = "good.yaml") -> str:
    """What is said about the good plan with one thing changed."""
    assert old in GOOD
    (assets / "lessons" / name).write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        read_lessons(assets)
    return "\n".join(str(problem) for problem in refused.value.problems)


def test_a_plan_without_faults_is_read(assets: Path) -> None:
    assert [plan.id for plan in read_lessons(assets).plans] == ["good"]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("minutes: 20", "minutes: 26", "regel 4: good: de fasen duren samen 36 minuten en de les 30"),
        ("minutes: 20", "minutes: 0", "one: een fase duurt minstens 1 minuut"),
        ("minutes: 20", "minutes: twintig", "maar moet een heel getal zijn"),
        ("minutes: 30", "minutes: 999", "een les duurt 1 tot 480 minuten"),
        ("opens: [plan]", "opens: [plannen]", "'plannen' kan niet bij"),
        ("opens: [plan]", "opens: [leven, plan]", "niet op volgorde"),
        ("opens: [plan]", "opens: [plan], round: 2", "de ronde is 1 tot 1"),
        ("opens: [plan]", "opens: [plan], shows: [houses]", "'houses' kan niet bij"),
        ("opens: [plan]", "opens: [plan], euros: false, shows: [waterfall]", "en die zijn hier verborgen"),
        ("kind: spelen", "kind: pauze", "in de pauze is er geen stap open"),
        ("[de-auto]", "[de-auto-to]", "huishouden 'de-auto-to' bestaat niet"),
        ("[de-auto]", "[]", "er wordt gespeeld, maar er staat niet welk huishouden"),
        ("modes: [basis]", "modes: [licht]", "'licht' kan niet bij"),
        ("goals: []", "goals: [{nl: a}]", "goals: hier ontbreekt en"),
        ("goals: []", "goals: [{nl: a, en: ' '}]", "goals: hier ontbreekt en"),
        ("goals: []", "goals: [{nl: a, en: b, xx: c}]", "xx is geen taal"),
        ("goals: []", "goals: []\nfollow_up: [nothing]", "vervolgopdracht 'nothing' bestaat niet"),
        ("id: two", "id: one", "De id 'one' komt twee keer voor"),
        ("source: spelaanname", "sauce: spelaanname", "het veld 'sauce' bestaat niet"),
    ],
)
def test_what_is_wrong_in_a_plan_is_told(assets: Path, old: str, new: str, words: str) -> None:
    assert words in told(assets, old, new)


def test_a_long_lesson_without_time_to_talk_is_refused(assets: Path) -> None:
    wrong = GOOD.replace("minutes: 30", "minutes: 90").replace("minutes: 20", "minutes: 80")
    (assets / "lessons" / "good.yaml").write_text(wrong, encoding="utf-8")
    with pytest.raises(ContentError, match="10 van de 90 minuten zijn om na te bespreken"):
        read_lessons(assets)


def test_every_fault_of_every_file_is_told_at_once(assets: Path) -> None:
    both = told(assets, "opens: [plan]", "opens: [plannen]", name="other.yaml")
    assert "other.yaml, regel 11" in both
    worse = told(assets, "[de-auto]", "[nowhere]", name="third.yaml")
    assert "other.yaml" in worse
    assert "third.yaml, regel 8" in worse
    # A phase that is gone for its own fault is no fault of the sum.
    assert "duren samen" not in worse


def test_two_plans_with_one_id_are_refused(assets: Path) -> None:
    assert "De id 'good' komt in twee bestanden voor" in told(assets, "id: good", "id: good", name="z.yaml")


PROGRAMME = """id: course
source: spelaanname
title: {nl: a, en: b}
for_whom: {nl: a, en: b}
goals: []
follow_up: topklas
blocks:
  - id: one
    title: {nl: a, en: b}
    about: {nl: a, en: b}
    half_days:
      - {id: x, title: {nl: a, en: b}, about: {nl: a, en: b}, lesson: good, household: de-auto, mode: basis}
"""


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("lesson: good", "lesson: goed", "lesplan 'goed' bestaat niet"),
        ("household: de-auto", "household: de-hond", "huishouden 'de-hond' bestaat niet"),
        (", household: de-auto", "", "huishouden '' bestaat niet"),
        ("mode: basis", "mode: expert", "zwaarte 'expert' bestaat niet"),
        ("follow_up: topklas", "follow_up: nothing", "vervolg 'nothing' bestaat niet"),
    ],
)
def test_a_programme_that_names_what_is_not_there_is_refused(
    assets: Path, old: str, new: str, words: str
) -> None:
    path = assets / "programmes" / "course.yaml"
    path.write_text(PROGRAMME, encoding="utf-8")
    assert [each.id for each in read_lessons(assets).programmes] == ["course"]
    assert old in PROGRAMME
    path.write_text(PROGRAMME.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        read_lessons(assets)
    assert words in "\n".join(str(problem) for problem in refused.value.problems)


EMPTY_BLOCK = "  - {id: two, title: {nl: a, en: b}, about: {nl: a, en: b}, half_days: []}\n"
SAME_DAY = "      - {id: x, title: {nl: a, en: b}, about: {nl: a, en: b}, lesson: good}\n"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("  - id: one", f"{EMPTY_BLOCK}  - id: two", "De id 'two' komt twee keer voor"),
        ("      - {id: x,", f"{SAME_DAY}      - {{id: x,", "De id 'x' komt twee keer voor"),
    ],
)
def test_what_is_twice_in_a_programme_is_told(assets: Path, old: str, new: str, words: str) -> None:
    assert old in PROGRAMME
    (assets / "programmes" / "course.yaml").write_text(PROGRAMME.replace(old, new), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        read_lessons(assets)
    assert words in "\n".join(str(problem) for problem in refused.value.problems)


def test_papers_with_one_chair_or_a_missing_language_are_refused(assets: Path) -> None:
    path = assets / "class_papers.yaml"
    whole = path.read_text(encoding="utf-8")
    start, _, chairs = whole.partition("  chairs:\n")
    first = chairs.partition("    - title:")[2].partition("    - title:")[0]
    path.write_text(
        f"{start}  chairs:\n    - title:{first}".replace("en: Rotation card", "en: ''"), encoding="utf-8"
    )
    with pytest.raises(ContentError) as refused:
        read_lessons(assets)
    told_all = "\n".join(str(problem) for problem in refused.value.problems)
    assert "minstens twee stoelen" in told_all
    assert "title: hier ontbreekt en" in told_all


def test_an_unknown_lesson_is_named_with_a_suggestion() -> None:
    with pytest.raises(UserError, match="dagdeel") as refused:
        lessons().find("dagdelen")
    assert refused.value.code == "lesson.unknown"


# --- the shipped plans ---


def test_there_are_plans_of_25_60_and_180_minutes_that_add_up() -> None:
    assert {25, 60, 180} <= {plan.minutes for plan in TAUGHT}
    assert all(plan.planned == plan.minutes for plan in PLANS.values())


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_a_lesson_of_an_hour_or_more_talks_about_it_for_a_third(plan: LessonPlan) -> None:
    share = plan.minutes_of(PhaseKind.DEBRIEF) / plan.minutes
    assert share >= (1 / 3 if plan.minutes >= 60 else 1 / 5)


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_a_trainer_has_something_to_say_in_every_phase_and_a_break_in_half_a_day(plan: LessonPlan) -> None:
    assert all(phase.says for phase in plan.phases)
    assert any(phase.is_break for phase in plan.phases) == (plan.minutes >= 120)
    assert plan.phases[-1].kind is PhaseKind.DEBRIEF


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_lines_to_say_aloud_are_short(plan: LessonPlan) -> None:
    for phase in plan.phases:
        for line in phase.says:
            for sentence in said(line).replace("?", ".").split("."):
                assert len(sentence.split()) <= 20, sentence


@pytest.mark.parametrize("plan", TAUGHT, ids=[plan.id for plan in TAUGHT])
def test_steps_open_in_order_within_a_round(plan: LessonPlan) -> None:
    before = (1, 0)
    for phase in plan.phases:
        for step in phase.opens:
            here = (phase.round, STEPS.index(step))
            assert here >= before, phase.id
            before = here


@pytest.mark.slow
@pytest.mark.parametrize("plan", TAUGHT, ids=[plan.id for plan in TAUGHT])
def test_the_minutes_of_playing_are_enough_for_the_households_it_suits(plan: LessonPlan) -> None:
    played = {step for phase in plan.phases for step in phase.opens}
    if played != set(Step):
        return
    spent = sum(phase.minutes for phase in plan.phases if phase.opens)
    entries = {entry.name: entry for entry in list_entries()}
    for name in plan.households:
        for mode in plan.modes:
            assert entries[name].minutes[mode] <= spent, (name, mode)


def test_every_household_and_every_view_of_the_projector_is_used_somewhere() -> None:
    assert {name for plan in PLANS.values() for name in plan.households} == {
        folder.name for folder in household_folders()
    }
    shown = {view for plan in PLANS.values() for phase in plan.phases for view in phase.shows}
    assert shown == set(ProjectorView)
