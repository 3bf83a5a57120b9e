"""Reads patterns and texts from standard input; prints, for each text, the rule that refuses it or an empty string."""

import json
import re
import sys

given = json.load(sys.stdin)


def compiled(rules):
    return [(name, re.compile(pattern)) for name, pattern in rules.items()]


always, rules, prose = compiled(given["always"]), compiled(given["rules"]), re.compile(given["prose"])


def refusal(text):
    asked = always if prose.search(text) else always + rules
    return next((name for name, pattern in asked if pattern.search(text)), "")


json.dump([refusal(text) for text in given["texts"]], sys.stdout)
