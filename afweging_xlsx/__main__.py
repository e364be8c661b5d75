"""`python -m afweging_xlsx` is the command `afweging`."""

import sys

from afweging_xlsx.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
