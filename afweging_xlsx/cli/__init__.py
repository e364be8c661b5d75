"""The command line: options in, text or JSON and an exit code out; nothing else.

Click looks its messages up while its decorators run, so its language is set before any of them.
"""

from afweging_xlsx.cli.taal import bind_taal

bind_taal()
