"""The program `afweging`: its commands, and the one place where a fault becomes an exit code."""

import sys
from collections.abc import Sequence

import click

from afweging_xlsx import __version__
from afweging_xlsx.cli.advies import advies
from afweging_xlsx.cli.batch import batch
from afweging_xlsx.cli.controleer import controleer
from afweging_xlsx.cli.hulp import Hoofdopdracht
from afweging_xlsx.cli.sjabloon import sjabloon
from afweging_xlsx.cli.start import start
from afweging_xlsx.cli.taal import bind_uitvoer, wants_kleur
from afweging_xlsx.cli.toon import toon
from afweging_xlsx.errors import AfwegingError

GESTOPT = 130
"""The exit code after Ctrl-C, as shells expect it."""


@click.group(
    cls=Hoofdopdracht,
    voorbeelden=(
        ("afweging start werk", "Maakt een werkmap met alles wat u nodig hebt."),
        ("afweging advies aanvraag.xlsx", "Maakt van één intake een adviesnota."),
        ("afweging batch werkmap/intakes", "Maakt van alle intakes in een map een nota."),
        ("afweging controleer aanvraag.xlsx", "Zegt wat er mis is met een intake."),
    ),
    subcommand_metavar="OPDRACHT ...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    __version__, "--versie", message="afweging %(version)s", help="Toon de versie en stop."
)
@click.pass_context
def afweging(ctx: click.Context) -> None:
    """Van een ingevulde intake naar een adviesnota over elektriciteitsopslag of een energyhub.

    Het advies volgt uit de regels en teksten in het masterbestand overzichtstabellen.xlsx. Het is
    een advies en geen besluit.
    """
    ctx.color = wants_kleur()


for opdracht in (start, sjabloon, advies, batch, controleer, toon):
    afweging.add_command(opdracht)


def main(argumenten: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (default: those of the process); the exit code."""
    gegeven = sys.argv[1:] if argumenten is None else list(argumenten)
    bind_uitvoer()
    try:
        code = afweging.main(argumenten, prog_name="afweging", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as fout:
        fout.show()
        return fout.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Gestopt. De bestanden die al klaar waren, staan er nog.", err=True)
        return GESTOPT
    except BrokenPipeError:
        return _close_uitvoer()
    except AfwegingError as fout:
        click.echo(f"Fout: {fout}", err=True)
        return fout.exit_code
    except Exception as fout:  # whatever else happens: a sentence, and never a traceback unasked
        return _report(fout, debug="--debug" in gegeven)
    return int(code or 0)


def _close_uitvoer() -> int:
    """The reader of our output went away (`afweging toon | head`): stop without a word."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _report(fout: Exception, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exception(fout)
    soort = type(fout).__name__
    click.echo(
        f"Fout: het programma is vastgelopen ({soort}). Meld dit aan de beheerder."
        " Met --debug ziet u waar het misging.",
        err=True,
    )
    return 1
