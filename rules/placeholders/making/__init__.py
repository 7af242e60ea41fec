"""Makes the data of the rules on templates; no part of the installed package."""
