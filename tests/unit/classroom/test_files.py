"""Without a network the same result: a folder of files gives the board that the line would have given."""

from dataclasses import replace
from pathlib import Path

import pytest

from effect_game.classroom.desk import Desk
from effect_game.classroom.files import Fate, named, save_for_trainer, take_folder
from effect_game.classroom.server import Board
from effect_game.classroom.views_board import Link, board_view
from effect_game.content.lessons import lessons
from effect_game.domain.journal import Header
from effect_game.domain.lesson import LessonPlan
from effect_game.domain.problems import UserError
from effect_game.play.fold import fold
from effect_game.store.effect_file import write_effect
from tests.support.casus import KLEIN, casus_of
from tests.support.classroom import CODE, Line, begin_class, desk_at, journal_as, member_of


@pytest.fixture
def desk() -> Desk:
    return desk_at(begin_class(None))


def save(folder: Path, group: str, casus: str, rows: int | None = None, code: str = CODE) -> Path:
    journal, content = journal_as(casus, rows)
    folder.mkdir(exist_ok=True)
    return save_for_trainer(folder, code, group, journal, content, fold(casus_of(KLEIN), journal.rows))


def test_files_give_the_same_board_as_the_line_for_the_same_play(desk: Desk, tmp_path: Path) -> None:
    over_line = desk_at(begin_class(None))
    line = Line(over_line)
    for number, name in ((1, "Stille Sluis"), (2, "Open Haven")):
        member = member_of(number, name)
        line.say(line.open(member), member.offer(*journal_as(f"casus {number}")))
        save(tmp_path, name, f"casus {number}")
    verdicts = take_folder(desk, tmp_path)
    assert [verdict.fate for verdict in verdicts] == [Fate.TAKEN, Fate.TAKEN]
    for number in (1, 2):
        by_file, by_line = (each.carried[f"casus {number}"] for each in (desk, over_line))
        assert (by_file.state, by_file.next, by_file.done) == (by_line.state, by_line.next, by_line.done)
    assert {group.name for group in desk.state.groups} == {group.name for group in over_line.state.groups}


def test_a_group_goes_from_line_to_file_and_back_and_stays_one_group(desk: Desk, tmp_path: Path) -> None:
    line, member = Line(desk), member_of(1, "Stille Sluis")
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 10)))
    line.cut(number)
    save(tmp_path, "Stille Sluis", "een", 20)
    assert take_folder(desk, tmp_path)[0].words.startswith("Stille Sluis: 10 regels")
    member.offer(*journal_as("een", 30))
    line.open(member)
    assert desk.carried["een"].next == 30
    assert len(desk.state.groups) == 1


def test_the_board_names_the_way_in_which_a_group_last_came(desk: Desk, tmp_path: Path) -> None:
    line, member = Line(desk), member_of(1, "Stille Sluis")
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 10)))
    save(tmp_path, "Stille Sluis", "een", 10)
    take_folder(desk, tmp_path)
    assert [group.via for group in desk.state.groups] == ["network"]
    line.cut(number)
    save(tmp_path, "Stille Sluis", "een", 22)
    take_folder(desk, tmp_path)
    assert [group.via for group in desk.state.groups] == ["file"]
    board = Board(desk.state, dict(desk.carried), {}, desk.connected())
    (row,) = board_view(board, the_plan(), "", 0.0).rows
    assert (row.link, row.note) == (Link.FILE, "")
    line.open(member)
    assert [group.via for group in desk.state.groups] == ["network"]


def test_a_file_in_the_name_of_a_group_that_is_on_the_line_changes_nothing_and_is_told(
    desk: Desk, tmp_path: Path
) -> None:
    line, member = Line(desk), member_of(1, "Stille Sluis")
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 10)))
    before = desk.state
    save(tmp_path, "Stille Sluis", "van een ander", 20)
    save(tmp_path / "copy", "Stille Sluis", "een", 20)
    save(tmp_path / "same", "Stille Sluis", "een", 10)
    for folder in (tmp_path, tmp_path / "copy"):
        (verdict,) = take_folder(desk, folder)
        assert (verdict.fate, verdict.group) == (Fate.REFUSED, "Stille Sluis")
        assert "nu verbonden" in verdict.words
    assert take_folder(desk, tmp_path / "same")[0].fate is Fate.KNOWN
    assert desk.state == before
    assert desk.carried.keys() == {"een"}
    # What the group does next comes in as if there had been no file.
    line.say(number, member.offer(*journal_as("een", 30)))
    assert desk.carried["een"].next == 30
    line.cut(number)
    assert take_folder(desk, tmp_path)[0].fate is Fate.TAKEN


def test_a_new_casus_by_file_of_a_group_that_was_on_the_line_asks_the_trainer_to_make_sure(
    desk: Desk, tmp_path: Path
) -> None:
    line, member = Line(desk), member_of(1, "Stille Sluis")
    number = line.open(member)
    line.say(number, member.offer(*journal_as("een", 10)))
    line.cut(number)
    save(tmp_path, "Stille Sluis", "twee", 20)
    (verdict,) = take_folder(desk, tmp_path)
    assert (verdict.fate, "Vraag de groep" in verdict.words) == (Fate.TAKEN, True)
    assert desk.carried["een"].next == 10


def the_plan() -> LessonPlan:
    plan = lessons().find("uur")
    assert isinstance(plan, LessonPlan)
    return plan


def test_a_file_nobody_foresaw_has_its_verdict_and_holds_up_no_other(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    save(tmp_path, "Open Haven", "een")
    save(tmp_path, "Stille Sluis", "twee")
    begin = Desk._begin

    def fall(self: Desk, group: str, header: Header, content: bytes) -> list[object]:
        if header.casus == "een":
            raise OverflowError("niet voorzien")
        return begin(self, group, header, content)

    monkeypatch.setattr(Desk, "_begin", fall)
    assert [verdict.fate for verdict in take_folder(desk, tmp_path)] == [Fate.REFUSED, Fate.TAKEN]
    assert "niet voorzien" in capsys.readouterr().err
    # The group of the file that failed did not stay behind.
    assert [group.name for group in desk.state.groups] == ["Stille Sluis"]


def test_the_second_round_of_a_group_by_file_finds_its_group_by_name(desk: Desk, tmp_path: Path) -> None:
    save(tmp_path, "Open Haven", "een")
    save(tmp_path / "later", "Open Haven", "twee")
    take_folder(desk, tmp_path)
    take_folder(desk, tmp_path / "later")
    assert [(group.name, group.casuses) for group in desk.state.groups] == [("Open Haven", ("een", "twee"))]


def test_each_file_gets_its_own_verdict_and_the_good_ones_are_taken(desk: Desk, tmp_path: Path) -> None:
    good = save(tmp_path, "Open Haven", "een", 30)
    (tmp_path / f"{CODE} Open Haven ronde 1 (1).effect").write_bytes(good.read_bytes())
    (tmp_path / f"{CODE} Stille Sluis ronde 1.effect").write_bytes(good.read_bytes()[:-40])
    save(tmp_path, "Warme Sjaal", "twee", code="AAAAAA")
    (tmp_path / "notitie.txt").write_text("geen casus", encoding="utf-8")
    journal, content = journal_as("drie", 5)
    newer = replace(journal, header=replace(journal.header, law=99, app_version="9.9"))
    write_effect(tmp_path / f"{CODE} Rode Gans ronde 1.effect", newer, content)
    fates = {verdict.file: verdict for verdict in take_folder(desk, tmp_path)}
    assert {name: verdict.fate for name, verdict in fates.items()} == {
        f"{CODE} Open Haven ronde 1.effect": Fate.KNOWN,
        f"{CODE} Open Haven ronde 1 (1).effect": Fate.TAKEN,
        f"{CODE} Stille Sluis ronde 1.effect": Fate.REFUSED,
        "AAAAAA Warme Sjaal ronde 1.effect": Fate.REFUSED,
        f"{CODE} Rode Gans ronde 1.effect": Fate.REFUSED,
    }
    assert "andere les" in fates["AAAAAA Warme Sjaal ronde 1.effect"].words
    assert "9.9" in fates[f"{CODE} Rode Gans ronde 1.effect"].words
    assert desk.carried["een"].next == 30


def test_a_casus_that_went_on_on_two_laptops_is_told_and_the_first_stays(desk: Desk, tmp_path: Path) -> None:
    save(tmp_path, "Open Haven", "een", 30)
    take_folder(desk, tmp_path)
    journal, content = journal_as("een", 30)
    rows = (*journal.rows[:-1], replace(journal.rows[-1], utc="2031-01-01T00:00:00Z"))
    write_effect(tmp_path / f"{CODE} Open Haven ronde 1.effect", replace(journal, rows=rows), content)
    verdict = take_folder(desk, tmp_path)[0]
    assert (verdict.fate, "twee laptops" in verdict.words) == (Fate.REFUSED, True)
    assert "Laat de groep op de andere laptop" in verdict.words, "it is told to the trainer, not to a group"
    assert desk.carried["een"].next == 30


def test_a_folder_that_is_not_there_is_a_sentence(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="niet te lezen"):
        take_folder(desk, tmp_path / "weg")


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (f"{CODE} Stille Sluis ronde 1.effect", (CODE, "Stille Sluis")),
        (f"{CODE} Stille Sluis 2 ronde 12 (3).effect", (CODE, "Stille Sluis 2")),
        (f"{CODE} Stille Sluis ronde 1 - kopie.effect", (CODE, "Stille Sluis")),
        ("de-auto.effect", ("", "")),
        ("0O1IAA Stille Sluis.effect", ("", "")),
    ],
)
def test_the_name_of_a_file_tells_class_and_group_also_after_it_was_copied(
    name: str, found: tuple[str, str]
) -> None:
    assert named(Path(name)) == found
