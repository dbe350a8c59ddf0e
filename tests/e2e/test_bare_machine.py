"""The two commands on a Debian with nothing but python3.

Only with EFFECT_BARE=1; needs root and debootstrap. The bare root borrows from this machine what a network
needs (name server, certificates, pip settings), and its screen is an X server outside.
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from effect_game.resources import data_root

RELEASE = os.environ.get("EFFECT_BARE_RELEASE", "bookworm")
NOT_COPIED = shutil.ignore_patterns(".git", ".venv", "dist", "gallery", ".*_cache", ".pyinstaller")
NETWORK_FILES = ("etc/resolv.conf", "etc/pip.conf", "etc/ssl/certs/ca-certificates.crt")
MINUTE = 60

pytestmark = [pytest.mark.e2e, pytest.mark.bare, pytest.mark.timeout(45 * MINUTE)]


@pytest.fixture(scope="module")
def bare_root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A minimal Debian with python3 and a copy of this checkout in /srv/effect."""
    root = tmp_path_factory.mktemp("bare")
    packages = "--include=python3,ca-certificates"
    subprocess.run(
        ["debootstrap", "--variant=minbase", packages, RELEASE, str(root)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    for name in NETWORK_FILES:
        if Path("/", name).exists():
            shutil.copy(Path("/", name).resolve(), root / name)
    shutil.copytree(data_root(), root / "srv/effect", ignore=NOT_COPIED)
    yield root
    shutil.rmtree(root)


def in_root(root: Path, *command: str, display: str = "") -> list[str]:
    """The command line that runs `command` inside; its mounts and processes end with it."""
    mounts = f"mount --rbind /dev {root}/dev && mount -t tmpfs none {root}/tmp"
    kept = [name for name in os.environ if name.startswith("PIP_") or name.lower().endswith("_proxy")]
    surroundings = {name: os.environ[name] for name in kept} | ({"DISPLAY": display} if display else {})
    surroundings |= {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    clean = ["env", "-i", *(f"{name}={value}" for name, value in surroundings.items())]
    inside = f'{mounts} && exec chroot {root} "$@"'
    unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={root}/proc"]
    return [*unshare, "sh", "-c", inside, "sh", *clean, *command]


def play(root: Path, display: str, limit_s: int) -> None:
    """Start the game inside and return when its window shows; fails after `limit_s` seconds."""
    command = in_root(root, "python3", "/srv/effect/build/dev.py", "play", display=display)
    with subprocess.Popen(command, start_new_session=True) as game:
        try:
            search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "ffect"]
            subprocess.run(search, env={**os.environ, "DISPLAY": display}, check=True, timeout=limit_s)
            assert game.poll() is None
        finally:
            os.killpg(game.pid, signal.SIGKILL)


def test_play_shows_its_window_on_a_bare_machine_and_does_nothing_twice(
    bare_root: Path, x_display: str
) -> None:
    play(bare_root, x_display, limit_s=5 * MINUTE)
    stamp = bare_root / "srv/effect/.venv/effect-stamp.json"
    installed = stamp.stat().st_mtime_ns
    play(bare_root, x_display, limit_s=20)
    assert stamp.stat().st_mtime_ns == installed


def test_the_tests_pass_on_a_bare_machine(bare_root: Path) -> None:
    command = in_root(bare_root, "python3", "/srv/effect/build/dev.py", "test")
    done = subprocess.run(command, stdin=subprocess.DEVNULL, check=False, timeout=40 * MINUTE)
    assert done.returncode == 0
