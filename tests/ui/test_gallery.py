"""The gallery: a picture of every screen, and never a file among those of the project."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from effect_game.domain.language import LANGUAGES
from effect_game.domain.vocabulary import Mode
from effect_game.resources import data_root
from effect_game.ui import gallery
from effect_game.ui.gallery import check_folder, every_weight, everything, main
from effect_game.ui.gallery_camera import EVERY_LOOK, PLAIN, VARIANTS, GalleryError
from effect_game.ui.theme.tokens import Variant

STAGES = (
    "begin", "begin-verder", "aanmelding", "keukentafel-schatten", "keukentafel-na-de-vragen",
    "doelen-veiligheid", "doelen-kiezen", "doelen-zonder-plan",
)  # fmt: skip


@pytest.mark.parametrize("inside", ["", "effect_game", "scenarios/pictures", "tests", "assets/x/y"])
def test_the_gallery_refuses_a_folder_of_the_project(inside: str) -> None:
    with pytest.raises(GalleryError, match="hoort bij het project"):
        check_folder(data_root() / inside)


def test_the_gallery_takes_a_folder_elsewhere(tmp_path: Path) -> None:
    check_folder(tmp_path / "pictures")
    assert not (tmp_path / "pictures").exists()


def test_the_gallery_of_everything_has_every_theme_text_size_and_weight() -> None:
    seen = {(look.variant, look.text_scale) for look in EVERY_LOOK}
    assert seen == {(variant, scale) for variant in Variant for scale in (1.0, 2.0)}
    assert len({look.folder for look in EVERY_LOOK}) == len(EVERY_LOOK)
    parts = every_weight()
    assert {part.mode for part in parts} == set(Mode)
    assert parts[0].name != parts[-1].name
    assert any(part.beside for part in parts)
    played = [(part.language, part.mode, part.look) for part in everything()]
    assert len(played) == len(set(played))
    assert set(played) == {(code, mode, look) for code in LANGUAGES for mode in Mode for look in EVERY_LOOK}
    assert len({part.folder for part in everything()}) == len(everything())


def test_an_unknown_language_is_a_clear_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "pictures"), "--language=de"]) == 1
    assert "Kies uit: nl, en, xx" in capsys.readouterr().err


def test_an_unknown_weight_is_a_clear_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "pictures"), "--weight=zwaar"]) == 1
    assert "Kies uit: basis, verdieping, expert" in capsys.readouterr().err


def test_an_unknown_look_is_a_clear_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "pictures"), "--look=roze"]) == 1
    assert "Kies uit: gewoon, laag, groot" in capsys.readouterr().err


def test_each_look_is_a_play_by_its_own_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def note(command: list[str], *, check: bool) -> subprocess.CompletedProcess[str]:
        assert not check
        asked.append(command[3:])
        return subprocess.CompletedProcess(command, 1 if "--look=donker" in command else 0)

    monkeypatch.setattr(subprocess, "run", note)
    monkeypatch.setattr(gallery, "check_folder", lambda _folder: None)
    assert main([str(tmp_path), "--variants", "--weight=expert", "--language=en"]) == 1
    assert sorted(asked) == sorted(
        [str(tmp_path / look.folder), "--casus=", "--weight=expert", "--language=en", f"--look={look.folder}"]
        for look in VARIANTS
    )


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_gallery_shows_every_stage_at_full_size(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As far as the empty plan: the whole tour takes minutes and is made by its command."""
    monkeypatch.setattr(gallery, "STEPS", gallery.STEPS[:3])
    gallery.make(tmp_path / "pictures", qapp, part=gallery.Part(beside=False))
    pictures = {path.stem.partition("-")[2]: path for path in (tmp_path / "pictures").glob("*.png")}
    assert set(STAGES) <= set(pictures)
    # The picture while the program opens is a small one of its own.
    assert _size(pictures.pop("openen")) < PLAIN.size
    for name, path in pictures.items():
        assert _size(path) == PLAIN.size, name


def _size(path: Path) -> tuple[int, int]:
    image = QImage(str(path))
    return image.width(), image.height()


@pytest.mark.parametrize("words", [[], ["--variants"], ["one", "two"], ["one", "--al"], ["--weight=expert"]])
def test_the_gallery_wants_exactly_one_folder(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "Gebruik:" in capsys.readouterr().err
