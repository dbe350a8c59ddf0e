"""Build step of the wheel: take scenarios/ and assets/ along. An editable install reads them in place."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("scenarios", "assets")


class ShippedFiles(BuildHookInterface[Any]):
    """Found by hatchling through pyproject.toml."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders to a real wheel; `version` is 'standard' or 'editable'."""
        if version == "standard":
            build_data["force_include"] |= {name: f"effect_game/_data/{name}" for name in FOLDERS}
