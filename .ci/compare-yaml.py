"""Compares the tree that `snt sintaxis` prints with what PyYAML reads, scalars as strings."""

import json
import subprocess
import sys

import yaml


class Strings(yaml.SafeLoader):
    """Reads every scalar as a string, and an empty value as nothing."""


def scalar(loader, node):
    return None if node.value == "" and node.style is None else node.value


Strings.yaml_implicit_resolvers = {}
Strings.add_constructor("tag:yaml.org,2002:str", scalar)

program, *files = sys.argv[1:]
for name in files:
    ours = json.loads(subprocess.run([program, "sintaxis", name], capture_output=True, check=True).stdout)
    with open(name, encoding="utf-8") as text:
        theirs = yaml.load(text, Loader=Strings)
    if ours != theirs:
        sys.exit(f"{name}: the two readers differ")
    print(f"{name}: the same in both")
