"""'Wat bewaart €ffect?': what is on this computer, where and how much, and what a wipe leaves. No Qt."""

from dataclasses import dataclass

from effect_game.domain.language import mark, tr
from effect_game.play.digits import format_number
from effect_game.store.database import Store
from effect_game.store.kept_here import kept_files, kept_lessons
from effect_game.store.remarks_file import kept_remarks
from effect_game.store.settings import read_settings

NOT_HERE = (
    mark("Casusbestanden (.effect): op de plek die jullie kozen."),
    mark("Leerdossiers (.leerdossier): op de plek die hun eigenaar koos, bijvoorbeeld een stick."),
    mark("Documenten die jullie maakten: op de plek die jullie kozen."),
)
NEVER = mark("€ffect vraagt geen naam en geen account, en stuurt niets over internet.")
GOES = (
    mark(
        "Dit gaat weg: alle casussen en lessen, de prijzenronde, opmerkingen, eigen prijzen en instellingen."
    ),
    mark("Ook de casus die nu open is. Wil je die houden, bewaar hem dan eerst als bestand."),
)
STAYS = mark(
    "Dit blijft: casusbestanden, leerdossiers en documenten die je zelf hebt bewaard. Die zijn van jullie; "
    "€ffect weet niet waar ze liggen. Verwijder ze zelf als je dat wilt."
)
_KILO = 1024


@dataclass(frozen=True, slots=True)
class KeptView:
    """things: (what, how much in words); files: (path, size in words); folder: '' when nothing is on disk.

    left_alone: files at our place that are of another program."""

    things: tuple[tuple[str, str], ...]
    files: tuple[tuple[str, str], ...]
    folder: str
    left_alone: tuple[str, ...]


def kept_view(
    store: Store, *, own_prices: str, round_under_way: bool, last_folder: str, group: str = ""
) -> KeptView:
    """What is kept now. own_prices: the setting that holds them; group: how people are called in the lesson
    they took part in last. Raises UserError as the store does."""
    casus, files = store.list_casus(), kept_files(store)
    done, remarks = sum(each.finished for each in casus), len(kept_remarks(store))
    counted = tr("{count}, waarvan {done} klaar", count=len(casus), done=done) if casus else tr("geen")
    chosen = read_settings(store)
    display = tr("tekst {size}%, kleuren, beweging en taal", size=chosen.text_size_percent)
    things = (
        (tr("Casussen"), counted),
        (tr("Lessen die hier gegeven zijn"), str(kept_lessons(store) or tr("geen"))),
        (tr("Naam en code van jullie groep in een les"), group or tr("geen")),
        (tr("Prijzenronde"), tr("een ronde die nog loopt") if round_under_way else tr("geen")),
        (tr("Opmerkingen (Klopt dit niet?)"), str(remarks) if remarks else tr("geen")),
        (tr("Eigen prijzen"), tr("ja") if store.setting(own_prices) else tr("geen")),
        (tr("Instellingen"), display),
        (tr("De map die je het laatst koos"), last_folder or tr("geen")),
    )
    ours = [file for file in files if file.ours]
    return KeptView(
        things=things,
        files=tuple((str(file.path), size_words(file.bytes)) for file in ours),
        folder=str(store.path.absolute().parent) if store.path is not None else "",
        left_alone=tuple(str(file.path) for file in files if not file.ours),
    )


def size_words(count: int) -> str:
    """'312 kB', '2,4 MB'; less than one is one."""
    if count < _KILO * _KILO:
        return tr("{size} kB", size=format_number(max(1, round(count / _KILO)), 0))
    return tr("{size} MB", size=format_number(count / _KILO / _KILO, 1))
