"""Rules of the family `config`: `_config.yml`, `_data` and `CNAME`."""
