"""The names of the commands."""

COMMANDS = {
    "check": "Check sites and print what is wrong. The default.",
    "fix": "Mend what can be mended; --interactive asks before each change.",
    "urls": "List what the site publishes, as Jekyll would.",
    "references": "List every link, image and resource, and where it leads.",
    "rules": "List all rules.",
    "explain": "Show the manual page of a rule.",
    "init": "Write a .sitelint.yml to start from; offer a hook, a workflow and a baseline.",
    "completion": "Print what lets a shell complete commands and options.",
    "schema": "Print the JSON Schema of .sitelint.yml.",
    "manual": "Write the manual of all rules to a folder.",
}
"""Every command, each in the module of its name."""
