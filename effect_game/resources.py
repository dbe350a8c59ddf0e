"""Where the shipped files are: scenarios/ and assets/.

The same call works in a source checkout, in an installed wheel and in a PyInstaller bundle. This is the
lowest layer, standard library only, so that every room may ask.
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def data_root() -> Path:
    """The folder that holds `scenarios` and `assets`."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    installed = _PACKAGE / "_data"
    # A wheel carries its own copy; in a source checkout the folders lie beside the package.
    return installed if installed.is_dir() else _PACKAGE.parent


def scenarios_dir() -> Path:
    """The folder with the shipped library and households."""
    return data_root() / "scenarios"


def assets_dir() -> Path:
    """The folder with fonts, icons and drawings."""
    return data_root() / "assets"
