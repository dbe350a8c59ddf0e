"""The committed locks: pinned, hashed, the same for everyone and without the address of any registry."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from effect_game.resources import data_root

ROOT = data_root()
LOCKS = {name: ROOT / "build" / name for name in ("requirements.lock", "requirements-dev.lock")}


def pins(lock: Path) -> dict[str, str]:
    """Package name -> version, as the lock says."""
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock.read_text(encoding="utf-8"), flags=re.MULTILINE))


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_registry_and_no_file(lock: str) -> None:
    text = LOCKS[lock].read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^(--|-[a-z]\b)|index|find-links", text, flags=re.MULTILINE)


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_in_a_lock_has_hashes(lock: str) -> None:
    blocks = re.split(r"\n(?=\S)", LOCKS[lock].read_text(encoding="utf-8").strip())
    assert len(blocks) == len(pins(LOCKS[lock]))
    assert not [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block]


def test_the_development_lock_contains_the_runtime_lock() -> None:
    assert pins(LOCKS["requirements.lock"]).items() <= pins(LOCKS["requirements-dev.lock"]).items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    runtime: list[str] = project["project"]["dependencies"] + groups["build"]
    # The other kind of entry includes a whole group.
    tools: list[str] = [entry for entry in groups["dev"] if isinstance(entry, str)]
    for lock, wanted in (("requirements.lock", runtime), ("requirements-dev.lock", runtime + tools)):
        found = pins(LOCKS[lock])
        for requirement in wanted:
            name, version = requirement.partition(";")[0].split("==")
            assert found.get(normal(name)) == version, f"{requirement}: run 'python3 build/dev.py lock'"


@pytest.fixture(scope="module")
def uv_environ(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """One cache for all systems, not that of the real user; another Python is judged, never fetched."""
    return {
        **os.environ,
        "UV_CACHE_DIR": str(tmp_path_factory.mktemp("uv")),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_SYSTEM_CERTS": "true",
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    "platform",
    [
        "x86_64-manylinux_2_34",
        "aarch64-manylinux_2_39",
        "x86_64-pc-windows-msvc",
        "aarch64-pc-windows-msvc",
        "x86_64-apple-darwin",
        "aarch64-apple-darwin",
    ],
)
@pytest.mark.parametrize("python", ["3.11", "3.14"])
def test_the_runtime_lock_resolves_with_wheels_only(
    platform: str, python: str, uv_environ: dict[str, str]
) -> None:
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-header", "--generate-hashes"]
    command += ["--only-binary", ":all:", "--python-platform", platform, "--python-version", python]
    command.append(str(LOCKS["requirements.lock"]))
    done = subprocess.run(
        command, env=uv_environ, capture_output=True, encoding="utf-8", check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
    assert "pyside6-essentials==6.11.3" in done.stdout
