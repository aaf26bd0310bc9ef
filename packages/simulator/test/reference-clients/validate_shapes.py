"""Holds answers against botocore's own models: no unknown members, right types, right enum values.

Reads JSON lines {"service", "operation", "body"} on stdin and prints each objection as a line.
Members and values that AWS has and this botocore does not know yet are listed in NEWER.
"""
import json
import sys
import xml.etree.ElementTree as ElementTree

import botocore.session

NEWER = {
    ("DeploymentCircuitBreaker", "resetOnHealthyTask"),
    ("DeploymentCircuitBreaker", "thresholdConfiguration"),
    ("DeploymentConfiguration", "earlySuccessCriteria"),
}
NAMES = {
    "elasticloadbalancing": "elbv2",
    "application-autoscaling": "application-autoscaling",
    "servicequotas": "service-quotas",
}
session = botocore.session.get_session()
models = {}


def model(service):
    name = NAMES.get(service, service)
    if name not in models:
        models[name] = session.get_service_model(name)
    return models[name]


def walk(value, shape, path, objections):
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            objections.append(f"{path}: not a structure: {value!r}")
            return
        for key, member in value.items():
            if key in shape.members:
                walk(member, shape.members[key], f"{path}.{key}", objections)
            elif (shape.name, key) not in NEWER:
                objections.append(f"{path}: {shape.name} has no member {key}")
    elif kind == "list":
        if not isinstance(value, list):
            objections.append(f"{path}: not a list: {value!r}")
            return
        for index, item in enumerate(value):
            walk(item, shape.member, f"{path}[{index}]", objections)
    elif kind == "map":
        if not isinstance(value, dict):
            objections.append(f"{path}: not a map: {value!r}")
            return
        for key, item in value.items():
            walk(item, shape.value, f"{path}[{key}]", objections)
    elif kind in ("integer", "long"):
        if not isinstance(value, int) or isinstance(value, bool):
            objections.append(f"{path}: not an integer: {value!r}")
    elif kind in ("float", "double", "timestamp"):
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            objections.append(f"{path}: not a number: {value!r}")
    elif kind == "boolean":
        if not isinstance(value, bool):
            objections.append(f"{path}: not a boolean: {value!r}")
    elif kind == "string":
        if not isinstance(value, str):
            objections.append(f"{path}: not a string: {value!r}")
        elif getattr(shape, "enum", None) and value not in shape.enum:
            objections.append(f"{path}: {value!r} is none of {shape.name}")


def from_xml(element, shape, path, objections):
    """An element as the JSON protocols would have it, by its shape."""
    kind = shape.type_name
    if kind == "structure":
        found = {}
        for child in element:
            name = child.tag.split("}")[-1]
            if name not in shape.members:
                objections.append(f"{path}: {shape.name} has no member {name}")
                continue
            found[name] = from_xml(child, shape.members[name], f"{path}.{name}", objections)
        return found
    if kind == "list":
        return [from_xml(child, shape.member, path, objections) for child in element]
    text = element.text or ""
    if kind in ("integer", "long"):
        return int(text)
    if kind in ("float", "double"):
        return float(text)
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind == "timestamp":
        return 0 if text.endswith("Z") else text
    return text


def main():
    seen = {}
    count = 0
    for line in sys.stdin:
        entry = json.loads(line)
        operation = model(entry["service"]).operation_model(entry["operation"])
        shape = operation.output_shape
        objections = []
        body = entry["body"]
        if isinstance(body, str):
            root = ElementTree.fromstring(body)
            result = [child for child in root if child.tag.endswith("Result")]
            body = from_xml(result[0], shape, entry["operation"], objections) if shape else {}
        if shape is not None:
            walk(body, shape, entry["operation"], objections)
        elif body:
            objections.append(f"{entry['operation']}: should answer with nothing")
        count += 1
        for objection in objections:
            seen[objection.replace("[0]", "[]")] = True
    for objection in list(seen)[:60]:
        print(objection)
    print(f"held {count} answers against botocore {botocore.__version__}", file=sys.stderr)


main()
