"""`python -m sitelint`."""

from sitelint.cli import main

if __name__ == "__main__":
    main()
