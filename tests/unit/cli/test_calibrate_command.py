"""`calibrate` with a library that cannot be used: one Dutch sentence with the place."""

from pathlib import Path

import pytest

from effect_game.cli.main import run


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sources: [\n", "library"),
        ("sources: [{id: fout, title: '', year: 2020, address: '', verified: yes}]\n", "library"),
    ],
)
def test_a_library_with_a_fault_is_told_by_file_and_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str,
    words: str,
) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "library.yaml").write_text(text, encoding="utf-8")
    for module in ("effect_game.resources", "effect_game.content.load"):
        monkeypatch.setattr(f"{module}.scenarios_dir", lambda: tmp_path)
    assert run(["calibrate"]) == 1
    told = capsys.readouterr().err
    assert words in told
    assert "Problem(" not in told
