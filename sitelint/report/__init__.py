"""Output formats, one module each. They know findings and nothing else."""
