"""The rules between a request and its response, which no schema can say."""


def value_at(document, pointer):
    """The value at a JSON Pointer; None where there is none."""
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        document = document[int(key)] if isinstance(document, list) else document.get(key)
    return document


def broken_rules(rules, exchange):
    """The ids of the rules that the pair breaks."""
    request, response = exchange["request"], exchange["response"]
    return [rule["id"] for rule in rules if value_at(request, rule["request"]) != value_at(response, rule["response"])]
