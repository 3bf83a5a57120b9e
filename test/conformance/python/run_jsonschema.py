# region validate
import json

from jsonschema.validators import validator_for


def load(path):
    """A validator of one bundle; the bundle's own `$schema` says its dialect."""
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    return validator_for(schema)(schema)


# endregion validate

from runner import run

run(lambda path: load(path).is_valid)
