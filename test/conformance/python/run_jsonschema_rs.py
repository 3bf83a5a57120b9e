# region validate
import json

import jsonschema_rs


def load(path):
    """A validator of one bundle; the bundle's own `$schema` says its dialect."""
    with open(path, encoding="utf-8") as file:
        return jsonschema_rs.validator_for(json.load(file))


# endregion validate

from runner import run

run(lambda path: load(path).is_valid)
