"""Help that starts with examples, for the program and for each command."""

from typing import Any

import click


class MetVoorbeelden(click.Command):
    """A command whose help starts with examples: (command line, what it does)."""

    def __init__(
        self, *args: Any, voorbeelden: tuple[tuple[str, str], ...] = (), **kwargs: Any
    ) -> None:
        """Take the examples next to everything that Click takes."""
        kwargs.setdefault("options_metavar", "[OPTIES]")
        super().__init__(*args, **kwargs)
        self.voorbeelden = voorbeelden

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the examples, then what Click writes."""
        with formatter.section("Voorbeelden"):
            for regel, uitleg in self.voorbeelden:
                formatter.write_text(regel)
                with formatter.indentation():
                    formatter.write_text(uitleg)
        formatter.write_paragraph()
        super().format_help(ctx, formatter)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The pieces of the usage line: options stand after the rest."""
        opties, *rest = super().collect_usage_pieces(ctx)
        return [*rest, opties]


class Opdracht(MetVoorbeelden):
    """One command of `afweging`."""


class Hoofdopdracht(MetVoorbeelden, click.Group):
    """The program itself; its commands stand in the order in which an officer needs them."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The pieces of the usage line: the options of the program stand before a command."""
        return click.Group.collect_usage_pieces(self, ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands in the order in which they were added."""
        return list(self.commands)
