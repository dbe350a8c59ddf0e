"""Leerverslag and beleidssignaal: of one casus or more, half-way, old or odd; opened by other programs."""

import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document

from effect_game.content.canonical import from_canonical
from effect_game.documents import policy_signal as policy_signal_module
from effect_game.documents.formats import FORMATS, Made
from effect_game.documents.learning_report import learning_report
from effect_game.documents.opened import Run, run_of
from effect_game.documents.paper import Box, Bullets, Cell, Heading, Lead, Paper, Paragraph, Table
from effect_game.documents.policy_signal import MOST_SIGNALS, policy_signal
from effect_game.documents.wishes import MOST_TYPED, Wishes
from effect_game.domain.journal import Journal
from effect_game.domain.problems import UserError
from effect_game.play import rows as r
from effect_game.play.session import Play, keep_nothing
from effect_game.play.signal_merge import MergedCost, MergedSignal, MergedSignals
from tests.support.casus import DE_AUTO, KLEIN, casus_of, fixed_clock, forecaster_of, played
from tests.support.old_law import LAW_OF, OLD_DE_AUTO, cut_before, old_casus

START = datetime(2026, 11, 22, 9, tzinfo=UTC)
SECRET = "mevrouw Zilverberg"


def timed(journal: Journal, seconds: int = 30) -> Journal:
    """The same rows with moments like those of people."""
    rows = tuple(
        replace(row, utc=(START + timedelta(seconds=seconds * place)).strftime("%Y-%m-%dT%H:%M:%SZ"))
        for place, row in enumerate(journal.rows)
    )
    return replace(journal, rows=rows)


def run_with(journal: Journal, *decisions: Any, **wishes: str) -> Run:
    casus = casus_of(KLEIN)
    play = Play(casus, journal, forecaster_of(KLEIN), fixed_clock, keep_nothing)
    for decision in decisions:
        play.decide(decision)
    again = Play(casus, timed(play.journal), forecaster_of(KLEIN), fixed_clock, keep_nothing)
    return run_of(again, None, wishes=Wishes(**wishes))


def whole(*decisions: Any, **wishes: str) -> Run:
    return run_with(played(KLEIN, "expert").journal, *decisions, **wishes)


def until(kind: str) -> Run:
    return run_with(cut_before(played(KLEIN, "expert").journal, kind))


def said(part: str | Lead | Cell) -> str:
    """The words of a line or a cell."""
    match part:
        case Lead():
            return f"{part.about} {part.text}"
        case Cell():
            return " ".join(each for each in (part.text, part.note, part.quote) if each)
    return part


def words_of(paper: Paper) -> str:
    """Every word in reading order."""
    parts = [paper.title, paper.subtitle, paper.footer]
    for block in paper.blocks:
        match block:
            case Heading() | Paragraph():
                parts.append(block.text)
            case Bullets():
                parts += map(said, block.items)
            case Table():
                parts += [block.caption, *(column.title for column in block.columns)]
                parts += [said(cell) for row in block.rows for cell in row]
            case Box():
                parts += [block.title, *block.lines]
            case _:
                pass
    return "\n".join(parts)


def table(paper: Paper, caption: str) -> dict[str, tuple[str, ...]]:
    (found,) = [block for block in paper.blocks if isinstance(block, Table) and block.caption == caption]
    return {said(row[0]): tuple(map(said, row[1:])) for row in found.rows}


def files(name: str, *runs: Run) -> dict[str, bytes]:
    """What the format makes, as the window and the command line make it."""
    wanted = FORMATS[name]
    assert wanted.together is not None
    made: list[Made] = list(wanted.together(runs))
    return {each.name: each.data for each in made}


def test_a_learning_report_says_who_how_long_what_and_in_whose_words() -> None:
    run = whole(
        r.Reflect(4, "Eerst vragen wie er wint."), r.PlanIfThen("de post ligt", "vraag ik wie."), name="Sanne"
    )
    paper = learning_report([run])
    facts = table(paper, "Bewijs van deelname")
    assert facts["Naam"] == ("Sanne",)
    assert facts["Accreditatie-ID"] == ("niet opgegeven",)
    minutes = (len(run.journal.rows) - 1) // 2
    assert f"{minutes} minuten" in facts["Netto tijd"][0]
    assert table(paper, "Wat is er gespeeld") == {
        run.casus.household.title: (
            "Basis", "22 november 2026", "uitgespeeld", "Financiën en Psychische gezondheid"
        )
    }  # fmt: skip
    said = words_of(paper)
    assert "Eerst vragen wie er wint." in said
    assert "Als de post ligt, dan vraag ik wie." in said
    assert "Het register beslist over punten" in said


def test_learning_goals_follow_the_steps_that_were_played_each_with_a_sourced_competence() -> None:
    casus = casus_of(KLEIN)
    assert set(table(learning_report([whole()]), "Leerdoelen en competenties")) == {
        goal.text for goal in casus.library.learning_goals
    }
    half = table(learning_report([until("plan_finished")]), "Leerdoelen en competenties")
    assert half == {"Ik vraag door.": ("Vraagt door",)}
    assert "Nog geen stap is afgerond" in words_of(learning_report([until("referral_finished")]))
    titles = {source.id: source.title for source in casus.library.sources}
    said = words_of(learning_report([whole()]))
    for competence in casus.library.competences:
        assert competence.text in said
        assert titles[competence.source] in said


def test_an_own_case_is_in_the_report_only_with_a_tick() -> None:
    assert SECRET not in words_of(learning_report([whole(r.NoteOwnCase(SECRET))]))
    assert SECRET in words_of(learning_report([whole(r.NoteOwnCase(SECRET, share=True))]))


def test_what_is_typed_for_the_report_is_on_one_line_and_not_too_long() -> None:
    paper = learning_report([whole(name="  Sanne\n de\tBoer ", trainer="مرحبا 😀")])
    assert table(paper, "Bewijs van deelname")["Naam"] == ("Sanne de Boer",)
    with pytest.raises(UserError) as refused:
        learning_report([whole(trainer="x" * (MOST_TYPED + 1))])
    assert refused.value.code == "documents.long"


@pytest.mark.parametrize(
    "kind", ["referral_finished", "goals_finished", "plan_finished", "table_finished", "debrief_opened"]
)
def test_a_run_that_stopped_half_way_gives_a_report_that_says_how_far_and_a_signal_that_says_why_not(
    kind: str,
) -> None:
    run = until(kind)
    how_far = table(learning_report([run]), "Wat is er gespeeld")[run.casus.household.title][2]
    assert how_far.startswith("gestopt bij ")
    with pytest.raises(UserError) as refused:
        policy_signal([run])
    assert refused.value.code == "documents.signal_early"
    assert "1 casus telt niet mee" in words_of(policy_signal([whole(), replace_casus(run, "other")]))


def replace_casus(run: Run, key: str) -> Run:
    """The same run as a casus of its own."""
    return replace(run, journal=replace(run.journal, header=replace(run.journal.header, casus=key)))


def test_the_same_casus_in_two_files_counts_once_and_the_order_of_files_does_not_matter() -> None:
    first, second = whole(), replace_casus(whole(), "other")
    assert "Uit 1 gespeelde casus" in words_of(policy_signal([first, until("plan_finished")]))
    assert policy_signal([first, second]) == policy_signal([second, first, first])
    assert learning_report([first, second]) == learning_report([second, first])
    assert "Uit 2 gespeelde casussen van 1 huishouden" in words_of(policy_signal([first, second]))


@pytest.mark.parametrize("file", LAW_OF, ids=[f"law {law}, {file.stem}" for file, law in LAW_OF.items()])
def test_a_casus_of_an_older_law_gives_both_without_computing_anything(file: Path) -> None:
    journal, content = old_casus(file)
    casus = from_canonical(content)
    run = run_of(Play(casus, journal, forecaster_of(KLEIN), fixed_clock, keep_nothing), None)
    report, signal = words_of(learning_report([run])), words_of(policy_signal([run]))
    assert "In deze casus staan geen leerdoelen" in report
    assert casus.household.title in report
    assert casus.household.title not in signal
    if file == OLD_DE_AUTO:
        assert "niet te zeggen" in signal


def test_a_computer_that_makes_no_pdf_gets_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(_paper: Paper) -> bytes:
        raise UserError("documents.no_pdf", "x")

    monkeypatch.setattr("effect_game.documents.paper_pdf.pdf_bytes", cannot)
    assert [name.rpartition("-")[2] for name in files("leerverslag", whole())] == ["leerverslag.docx"]
    assert list(files("signaal", whole())) == ["beleidssignaal.docx"]


@pytest.mark.parametrize(("count", "small"), [(1, False), (MOST_SIGNALS, True)])
def test_a_signal_with_much_to_say_says_it_smaller_because_one_page_is_one_page(
    monkeypatch: pytest.MonkeyPatch, count: int, small: bool
) -> None:
    signals = tuple(
        MergedSignal("rule", f"Regel {number}", "7 keer", 2, "Zo ging dat. " * 7, "Doe het zo. " * 5)
        for number in range(count)
    )
    costs = (MergedCost("De gemeente", "regels en wachten", ("hooguit € 1.000 erbij na 3 jaar",) * 3),) * 6
    merged = MergedSignals(24, 0, 12, signals, costs[: count + 1])
    monkeypatch.setattr(policy_signal_module, "merged_signals", lambda _runs: merged)
    tables = [block for block in policy_signal([whole()]).blocks if isinstance(block, Table)]
    assert [each.small for each in tables] == [small, small]


@pytest.mark.slow
def test_both_open_in_another_program_with_the_same_words(tmp_path: Path) -> None:
    odd = "😀 مرحبا #emph[x] " + "heellangwoord" * 70
    run = whole(r.Reflect(0, odd[:500]), r.NoteOwnCase(SECRET), name="Ünal-De Vries")
    for name, pages in (("leerverslag", {"1", "2"}), ("signaal", {"1"})):
        for file, data in files(name, run).items():
            path = tmp_path / file
            path.write_bytes(data)
            assert data == files(name, run)[file] or file.endswith("docx")
            if file.endswith("docx"):
                cells = [
                    cell.text
                    for found in Document(BytesIO(data)).tables
                    for row in found.rows
                    for cell in row.cells
                ]
                expected = [
                    c
                    for b in policy_signal([run]).blocks
                    if isinstance(b, Table)
                    for row in b.rows
                    for c in row
                ]
                assert [cell for cell in cells if cell in set(expected)] == expected
                continue
            info = ran("pdfinfo", str(path))
            assert "Tagged:          yes" in info
            (count,) = [line.split()[-1] for line in info.splitlines() if line.startswith("Pages")]
            assert count in pages
            said = ran("pdftotext", "-layout", str(path), "-")
            assert SECRET not in said
            assert ("Ünal-De Vries" in said) is (name == "leerverslag")


@pytest.mark.slow
def test_a_report_of_a_whole_year_of_casussen_is_two_pages(tmp_path: Path) -> None:
    run = run_of(played(DE_AUTO, "expert"), None)
    household = replace(run.casus.household, title="Overheid als schuldeiser")
    year = [
        replace(
            run,
            casus=replace(run.casus, household=household),
            journal=replace(run.journal, header=replace(run.journal.header, casus=f"casus-{number}")),
        )
        for number in range(24)
    ]
    (data,) = files("leerverslag", *year).values()
    (tmp_path / "year.pdf").write_bytes(data)
    assert "Pages:           2" in ran("pdfinfo", str(tmp_path / "year.pdf"))


def ran(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
