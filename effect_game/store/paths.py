"""Where the store lives on this computer. Cheap to import: no SQLite here."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from effect_game.domain.language import tr
from effect_game.domain.problems import UserError

STORE_VARIABLE = "EFFECT_STORE"
FILE_NAME = "effect.sqlite"
CLASSES = "klassen"
"""Folder beside the store: one file for every class that was given on this computer."""


def default_folder(platform: str, environ: Mapping[str, str], home: Path) -> Path:
    """The folder for data of programs of this user; pure, nothing is created.

    `platform` is a value of sys.platform. A relative XDG_DATA_HOME is ignored, as its specification asks.
    """
    if platform == "win32":
        local = environ.get("LOCALAPPDATA")
        return (Path(local) if local else home / "AppData" / "Local") / "effect"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "effect"
    data_home = environ.get("XDG_DATA_HOME", "")
    return (Path(data_home) if data_home.startswith("/") else home / ".local" / "share") / "effect"


def store_path(chosen: str | Path | None = None) -> Path:
    """The store's file: `chosen`, else what EFFECT_STORE names, else the user's own; its folder is made.

    A name that ends in .sqlite, or an existing file, is the store itself; any other name is a folder for it.
    Raises UserError 'store.folder' when the folder cannot be made or written.
    """
    path = store_file(chosen)
    _make_writable(path.parent)
    return path


def store_file(chosen: str | Path | None = None) -> Path:
    """As store_path, but nothing is made or written."""
    named = chosen or os.environ.get(STORE_VARIABLE)
    if not named:
        path = default_folder(sys.platform, os.environ, Path.home()) / FILE_NAME
    else:
        path = Path(named).expanduser()
        if path.suffix.lower() != ".sqlite" and not path.is_file():
            path /= FILE_NAME
    return path


def classes_folder(store: Path) -> Path:
    """Where the classes of a store are kept, each in a file of its own; made when it is not there.

    Raises UserError 'store.folder' when it cannot be made or written.
    """
    folder = store.parent / CLASSES
    _make_writable(folder)
    return folder


def _make_writable(folder: Path) -> None:
    # Rights as they are written down do not tell the truth everywhere (network shares, Windows): just try.
    probe = folder / f".effect-{os.getpid()}.proef"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise UserError(
            "store.folder",
            tr(
                "€ffect kan niet schrijven in de map {folder}. Kies een andere map met --store of "
                "met {variable}.",
                folder=folder,
                variable=STORE_VARIABLE,
            ),
        ) from error
