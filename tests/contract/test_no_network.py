"""Nothing is called: a casus is played and put on paper with every way out reported and refused."""

import subprocess
import sys
from pathlib import Path

import pytest

from effect_game.resources import data_root

WATCHED = """
import sys

WAYS_OUT = ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")

def refuse(event, arguments):
    if event in WAYS_OUT or event.startswith(("urllib.", "http.", "ftplib.", "smtplib.")):
        raise RuntimeError(f"WAY OUT {event} {arguments[1:]!r}")

sys.addaudithook(refuse)
"""
RUN = WATCHED + "from effect_game.__main__ import main\n\nsys.exit(main())\n"
CALL = WATCHED + "import urllib.request\n\nurllib.request.urlopen('http://127.0.0.1:9/')\n"


def watched(code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=data_root(), capture_output=True, encoding="utf-8", check=False)


@pytest.mark.slow
def test_a_casus_is_played_and_put_on_paper_without_a_way_out(tmp_path: Path) -> None:
    kept = tmp_path / "casus.effect"
    runs = (
        ("autoplay", "de-auto", "--plan", "expert", "--mode", "basis", "--out", str(kept)),
        ("export", str(kept), "--out", str(tmp_path / "papier")),
    )
    for arguments in runs:
        run = watched(RUN, *arguments)
        assert run.returncode == 0, run.stdout + run.stderr
        assert "WAY OUT" not in run.stderr
    assert len(list((tmp_path / "papier").iterdir())) >= 6


def test_the_watch_itself_refuses_a_call() -> None:
    assert "WAY OUT urllib.Request" in watched(CALL).stderr
