"""Reads documents as the generated types and prints what they write again; null for one that the types refuse."""

import json
import sys

# region read
import contract
from pydantic import ValidationError


def read(name, text):
    """A document as the type of that name; None where the type refuses it."""
    try:
        return getattr(contract, name).model_validate_json(text)
    except ValidationError:
        return None


# endregion read


def written(case):
    document = read(case["type"], case["text"])
    return None if document is None else document.model_dump_json(exclude_unset=True)


with open(sys.argv[1], encoding="utf-8") as file:
    cases = json.load(file)
json.dump({case["id"]: written(case) for case in cases}, sys.stdout)
