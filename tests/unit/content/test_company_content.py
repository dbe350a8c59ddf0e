"""What is said about team, colleagues, consent, sensitive questions and safety has to hold together."""

from pathlib import Path
from typing import Any

import pytest

from effect_game.content.lint import lint
from effect_game.content.load import load_casus
from effect_game.content.modes import in_mode
from effect_game.domain.vocabulary import Mode
from tests.support.casus import SHIPPED, casus_of
from tests.unit.content.faults import problems_of

MORE = """
team:
  - {id: 'team:third', name: Derde, role: ervaring, hue: 1, hair: kort,
     expertise: Kent de post., misses: Ziet geen cijfers.}
colleagues:
  - {id: 'colleague:far', name: Ver, role: arts, expertise: Kijkt., sees: Stilte., hours: 0.5}
blind_spots:
  - {id: 'blind:walk', member: 'team:third', text: Wie loopt er?, question: 'question:walk'}
consents:
  - {id: 'consent:rent', person: 'person:noor', source: Verhuurder, text: Mag dat?,
     needs_trust: 2, yes: Ja., no: Nee., helps: Wacht.}
facts:
  - {id: 'fact:walk', life_domain: zingeving, text: Noor loopt graag., source: Noor, source_kind: gesprek}
  - {id: 'fact:doctor', life_domain: zingeving, text: Noor wil praten., source: Noor, source_kind: gesprek}
  - {id: 'fact:file', life_domain: wonen, text: Er is een brief., source: brief, source_kind: brief,
     known_at_start: true}
questions:
  - {id: 'question:walk', to: 'person:noor', life_domain: zingeving, text: Loop je?, answer: Ja., hours: 0.5,
     facts: ['fact:walk'], early_trust: 2, early_answer: Waarom?,
     eased_by: [{member: 'team:third', text: Derde loopt mee., trust: 1}]}
  - {id: 'question:doctor', to: 'person:noor', life_domain: zingeving, text: Mag Ver erbij?, answer: Ja.,
     hours: 0.5, facts: ['fact:doctor'], opened_by: ['colleague:far']}
  - {id: 'question:file', to: Verhuurder, life_domain: wonen, text: Is er een brief?, answer: Ja., hours: 0.5,
     facts: ['fact:file'],
     of_file: true}
safety:
  basics:
    - {subject: dak, state: in_orde, text: Er is een flat.}
  signals:
    - {id: 'signal:push', person: 'person:noor', text: Er was een duw., covered_by: ['card:settle']}
  meldcode: [{text: Een.}, {text: Twee.}, {text: Drie.}, {text: Vier.}, {text: Vijf.}]
"""


@pytest.fixture
def more(copy: Any) -> Any:
    """The tiny household with a file of its own about all of this."""
    (copy.folder / "more.yaml").write_text(MORE, encoding="utf-8")
    return copy


def test_the_whole_of_it_loads_and_is_clean(more: Any) -> None:
    household = load_casus(more.folder).household
    assert [member.name for member in household.team][-1] == "Derde", "the first two stay the duo"
    assert lint([more.folder]) == []


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("member: 'team:third', text: W", "member: 'team:thrd', text: W", "content.unknown_id", "team:thrd"),
        ("question: 'question:walk'", "question: 'question:wlk'", "content.unknown_id", "question:wlk"),
        ("hours: 0.5}\nblind", "hours: -1}\nblind", "content.range", "colleague:far"),
        ("person: 'person:noor', source", "person: 'person:nor', source", "content.unknown_id", "person:nor"),
        ("source: Verhuurder, text: Mag", "source: Verhurder, text: Mag", "content.unknown_id", "Verhurder"),
        ("source: Verhuurder, text: Mag", "text: Mag", "content.consent", "waarvoor"),
        ("no: Nee., helps: Wacht.", "no: Nee.", "content.consent", "wat zou helpen"),
        ("needs_trust: 2, yes", "needs_trust: 4, yes", "content.range", "needs_trust"),
        ("early_trust: 2, early_answer: Waarom?", "early_trust: 2", "content.early", "te vroeg"),
        ("early_trust: 2, early", "early_trust: 9, early", "content.range", "early_trust"),
        ("[{member: 'team:third', text", "[{member: 'team:x', text", "content.unknown_id", "team:x"),
        ("opened_by: ['colleague:far']", "opened_by: ['colleague:x']", "content.unknown_id", "colleague:x"),
        ("     of_file: true", "     settles: 'fact:file'", "content.unknown_id", "fact:file"),
        ("     of_file: true", "     after: 'fact:nobody'", "content.unknown_id", "fact:nobody"),
        ("covered_by: ['card:settle']", "covered_by: ['card:x']", "content.unknown_id", "card:x"),
        (", {text: Vijf.}]", "]", "content.meldcode", "vijf stappen"),
        ("{subject: dak, ", "{subject: dakk, ", "content.wrong_type", ""),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_what_is_wrong(more: Any, old: str, new: str, code: str, words: str) -> None:
    more.change("klein/more.yaml", old, new)
    told = [problem for problem in problems_of(more.folder) if words in problem.message]
    assert told
    assert all(problem.line > 0 and problem.remedy for problem in told)
    if code != "content.wrong_type":
        assert code in {problem.code for problem in told}


def test_a_team_of_one_is_refused(more: Any) -> None:
    text = (more.folder / "household.yaml").read_text(encoding="utf-8")
    start = text.index("team:\n")
    end = text.index("intake_hours:")
    (more.folder / "household.yaml").write_text(text[:start] + text[end:], encoding="utf-8")
    assert "content.team" in {problem.code for problem in problems_of(more.folder)}


def test_a_written_fact_that_no_question_gives_back_is_told(more: Any) -> None:
    more.change("klein/more.yaml", "facts: ['fact:file'],", "facts: ['fact:walk'],")
    told = [problem for problem in lint([more.folder]) if problem.code == "lint.file"]
    assert ["fact:file" in problem.message for problem in told] == [True]


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_a_weight_has_the_questions_of_whoever_can_be_there(folder: Path) -> None:
    casus = casus_of(folder)
    basis, deep, expert = (in_mode(casus, mode).household for mode in Mode)
    assert not basis.colleagues
    assert not basis.blind_spots
    assert deep.colleagues
    assert deep.blind_spots
    colleagues = {colleague.id for colleague in casus.household.colleagues}
    assert not any(colleagues & set(question.opened_by) for question in basis.questions)
    assert not any(question.of_file for question in deep.questions)
    assert (
        {q.id for q in basis.questions} < {q.id for q in deep.questions} <= {q.id for q in expert.questions}
    )


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda path: path.name)
def test_the_opening_moments_take_at_most_four_minutes_to_read(folder: Path) -> None:
    words = sum(len(f"{m.title} {m.text}".split()) for m in casus_of(folder).household.moments)
    assert words / 150 <= 4, "150 words a minute is slow reading at B1"
