"""What Qt and the tests need from the system, and how it gets there: with apt on Debian and Ubuntu.

Part of build/dev.py. Standard library only, the same on every system. Texts are Dutch.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Shared library -> Debian package that brings it. A tuple of names: the first one this Debian knows.
# Debian 13 and Ubuntu 24.04 renamed libglib2.0-0.
WINDOW_LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
}
DESKTOP_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
TEST_PROGRAMS = {
    "Xvfb": ("xvfb",),
    "xauth": ("xauth",),
    "xdotool": ("xdotool",),
    "dbus-daemon": ("dbus",),
    # Independent readers of the documents: words and tags of a PDF, an Excel that computes.
    "pdftotext": ("poppler-utils",),
    "localc": ("libreoffice-calc",),
    "lowriter": ("libreoffice-writer",),
}
# Pattern of a file -> Debian package: what the tests read a screen with, as a screen reader does.
TEST_FILES = {
    "usr/libexec/at-spi-bus-launcher": ("at-spi2-core",),
    "usr/lib/python3/dist-packages/gi/__init__.py": ("python3-gi",),
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": ("gir1.2-atspi-2.0",),
}


class SetupError(Exception):
    """Something the person at the keyboard must do first; the text says what."""


def say(text: str) -> None:
    """Print one line at once, also when the output goes to a file."""
    print(text, flush=True)


def on_linux() -> bool:
    """True where system libraries may be missing."""
    return sys.platform.startswith("linux")


def is_loadable(library: str) -> bool:
    """True when the system's loader finds the shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_install(packages: Sequence[tuple[str, ...]]) -> None:
    """Install Debian packages as root or with sudo; otherwise say which line to run."""
    line = "apt-get install -y --no-install-recommends " + " ".join(names[-1] for names in packages)
    if shutil.which("apt-get") is None:
        raise SetupError("Installeer eerst wat ontbreekt. Op Debian en Ubuntu is dat: " + line)
    prefix = root_prefix()
    if prefix is None:
        raise SetupError("Er ontbreken onderdelen van het systeem. Voer als beheerder uit: " + line)
    say("Onderdelen van het systeem installeren: " + " ".join(names[-1] for names in packages))
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=120"]
    # An update can fail for one source only; the install says whether that matters.
    quiet_call([*apt, "update"])
    chosen = [first_known(names) for names in packages]
    code, output = quiet_call([*apt, "install", "-y", "--no-install-recommends", *chosen])
    if code != 0:
        say(output)
        raise SetupError("Installeren is niet gelukt. Voer als beheerder uit: " + line)


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root; None when that is not possible."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    if sys.stdin is not None and sys.stdin.isatty():
        return ["sudo"]
    return ["sudo", "-n"] if subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0 else None


def quiet_call(command: Sequence[str]) -> tuple[int, str]:
    """Run a command without showing its output; standard input stays, sudo may ask for a password."""
    done = subprocess.run(command, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout.decode("utf-8", errors="replace")


def first_known(names: tuple[str, ...]) -> str:
    """The first package name this Debian release has."""
    known = (name for name in names if quiet_call(["apt-cache", "show", name])[0] == 0)
    return next(known, names[-1])


def ensure_libraries(python: Path, fresh: bool, desktop: bool, programs: bool = False) -> None:
    """Install what Qt needs from the system (Linux only).

    `python`: the interpreter that will run Qt. `desktop`: also what a window on a real screen needs.
    `programs`: also what the tests drive a screen with.
    A probe in a process of its own has the last word, only after an installation: a start must stay quick.
    """
    if not on_linux():
        return
    wanted = {**WINDOW_LIBRARIES, **(DESKTOP_LIBRARIES if desktop else {})}
    missing = [package for library, package in wanted.items() if not is_loadable(library)]
    if programs:
        missing += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
        missing += [package for files, package in TEST_FILES.items() if not any(Path("/").glob(files))]
    if missing:
        apt_install(missing)
    if missing or fresh:
        probe_qt(python, desktop and bool(os.environ.get("DISPLAY")), list(wanted.values()))


def probe_qt(python: Path, screen: bool, packages: Sequence[tuple[str, ...]]) -> None:
    """Import Qt's widgets, and with a screen open it; once more after installing all packages."""
    code = "from PySide6 import QtWidgets" + ("; QtWidgets.QApplication([])" if screen else "")
    status, output = quiet_call([str(python), "-c", code])
    if status == 0:
        return
    apt_install(packages)
    status, output = quiet_call([str(python), "-c", code])
    if status != 0:
        say(output.strip())
        raise SetupError("Qt kan hier geen venster openen. De melding hierboven zegt waarom.")


def has_screen() -> bool:
    """True when a window can be shown, as far as the surroundings tell."""
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not on_linux() or any(os.environ.get(name) for name in names)
