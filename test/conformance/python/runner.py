"""Reads the vectors named on the command line, asks a validator, and prints the verdicts."""

import json
import os.path
import sys

from exchange import broken_rules


def verdict(is_valid, text):
    """A document that the language's own parser refuses is refused; so is text that is no Unicode (UnicodeError)."""
    try:
        return is_valid(json.loads(text))
    except ValueError:
        return False


def run(load):
    path, dialect = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        cases = json.load(file)
    root = os.path.join(os.path.dirname(path), "..")
    validators = {schema["name"]: load(os.path.join(root, schema[dialect])) for schema in cases["schemas"]}
    verdicts = {case["id"]: verdict(validators[case["schema"]], case["text"]) for case in cases["vectors"]}
    broken = {
        pair["id"]: broken_rules(
            [rule for rule in cases["rules"] if rule["operation"] == pair["operation"]], json.loads(pair["text"])
        )
        for pair in cases["exchanges"]
    }
    json.dump({"verdicts": verdicts, "broken": broken}, sys.stdout)
