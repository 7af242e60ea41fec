"""YAML as Ruby reads it: libyaml 0.2.5 cut into tokens and events, Psych's values, and the place of each."""
