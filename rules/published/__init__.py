"""Rules of the family `published`: what Jekyll leaves out, and what takes the place of something else."""
