"""Validates YAML files against a JSON Schema, as an editor's language server would.

Usage: validate.py SCHEMA FILE...; prints a line a file: its name and `ok`, or where it fails first.
"""
import re
import sys

import json
import jsonschema
import yaml


class CoreLoader(yaml.SafeLoader):
    """YAML 1.2's core schema: `off` and `no` are texts, as they are to editors."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def main(schema_path, paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    for path in paths:
        with open(path, encoding="utf-8") as file:
            document = yaml.load(file, CoreLoader)
        error = next(iter(validator.iter_errors(document)), None)
        place = "ok" if error is None else "fails at /" + "/".join(map(str, error.absolute_path))
        print(f"{path.rsplit('/', 1)[-1]}: {place}")


main(sys.argv[1], sys.argv[2:])
