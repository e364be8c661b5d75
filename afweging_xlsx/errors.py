"""The few exceptions that stop a run; everything else a user does wrong is a Bevinding."""


class AfwegingError(Exception):
    """A run cannot go on. The message is a Dutch sentence for the user.

    `exit_code` is the exit code of the command line (design, section 9).
    """

    exit_code = 1


class GebruikError(AfwegingError):
    """The command was given something that cannot be used (exit code 2)."""

    exit_code = 2


class UitvoerError(AfwegingError):
    """An output file could not be written (exit code 5)."""

    exit_code = 5
