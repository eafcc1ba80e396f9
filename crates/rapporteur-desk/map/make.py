"""Makes outline.txt and countries.txt from the npm package world-atlas 2.0.2:
`python3 make.py FOLDER_OF_THE_PACKAGE ZONE_TAB ISO3166_TAB COUNTRIES_TXT`.

The package holds Natural Earth's shapes (public domain). Countries too small
for its coarse map stand where the time zone database (public domain) has
their first place. Cities are checked: each lies in or by its country."""

import json
import math
import sys

package, zones, codes, names = sys.argv[1:5]


def load(name):
    topology = json.load(open(f"{package}/{name}"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    return topology, arcs


def ring(arcs, numbers):
    points = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc if not points else arc[1:]
    return points


def polygons(arcs, shape):
    if shape["type"] == "Polygon":
        return [[ring(arcs, one) for one in shape["arcs"]]]
    return [[ring(arcs, one) for one in part] for part in shape["arcs"]]


def area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2


def inside(point, points):
    x, y = point
    is_in = False
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            is_in = not is_in
    return is_in


def distance(point, points):
    def to_segment(a, b):
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = dx * dx + dy * dy
        t = 0 if length == 0 else max(0, min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length))
        return math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy)

    return min(to_segment(a, b) for a, b in zip(points, points[1:] + points[:1]))


def middle(points):
    """A point far inside: the best of a grid."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    best, found = -1, None
    for i in range(1, 24):
        for j in range(1, 24):
            point = (min(xs) + (max(xs) - min(xs)) * i / 24, min(ys) + (max(ys) - min(ys)) * j / 24)
            if inside(point, points) and distance(point, points) > best:
                best, found = distance(point, points), point
    return found or (sum(xs) / len(xs), sum(ys) / len(ys))


def simplified(points, tolerance):
    if len(points) < 3:
        return points
    first, last = points[0], points[-1]
    far, at = 0, 0
    for index, point in enumerate(points[1:-1], 1):
        d = distance(point, [first, last]) if first != last else math.dist(point, first)
        if d > far:
            far, at = d, index
    if far <= tolerance:
        return [first, last]
    return simplified(points[: at + 1], tolerance)[:-1] + simplified(points[at:], tolerance)


def unwrapped(points):
    """Without jumps from one edge of the map to the other."""
    out = [points[0]]
    for x, y in points[1:]:
        while x - out[-1][0] > 180:
            x -= 360
        while x - out[-1][0] < -180:
            x += 360
        out.append((x, y))
    return out


def paths(points, is_closed):
    """The line, and what of it lies beyond an edge of the map once more at the other."""
    points = unwrapped(simplified(unwrapped(points), TOLERANCE))
    shifts = [0] + [360 for x in [min(x for x, _ in points)] if x < -180.5]
    shifts += [-360 for x in [max(x for x, _ in points)] if x > 180.5]
    return "".join(path([(x + shift, y) for x, y in points], is_closed) for shift in shifts)


def path(points, is_closed):
    """In tenths of a degree, y downwards from the pole, relative steps."""
    grid = [(round(x * 10), round((90 - y) * 10)) for x, y in points]
    out, last = f"M{grid[0][0]} {grid[0][1]}", grid[0]
    steps = []
    for point in grid[1:]:
        if point != last:
            steps.append((point[0] - last[0], point[1] - last[1]))
            last = point
    if is_closed and len(steps) < 3 or not steps:
        return ""
    words = "l"
    for number in [number for step in steps for number in step]:
        words += (" " if number >= 0 and words != "l" else "") + str(number)
    return out + words + ("z" if is_closed else "")


TOLERANCE = 0.12
SOUTH = -58

topology, arcs = load("land-110m.json")
land = []
for shape in topology["objects"]["land"]["geometries"]:
    for polygon in polygons(arcs, shape):
        if max(y for _, y in polygon[0]) > SOUTH:
            land += [paths(one, True) for one in polygon]

topology, arcs = load("countries-110m.json")
shapes = topology["objects"]["countries"]["geometries"]
uses = {}
for shape in shapes:
    parts = [shape["arcs"]] if shape["type"] == "Polygon" else shape["arcs"]
    for number in {n if n >= 0 else ~n for part in parts for one in part for n in one}:
        uses[number] = uses.get(number, 0) + 1
borders = [paths(arcs[number], False) for number, count in sorted(uses.items()) if count > 1]

with open("outline.txt", "w") as out:
    out.write("".join(land) + "\n" + "".join(borders) + "\n")

code_of = dict(line.rstrip("\n").split("\t") for line in open(names) if not line.startswith("#") and "\t" in line)
short = {"Dem. Rep. Congo": "COD", "Central African Rep.": "CAF", "Eq. Guinea": "GNQ", "Bosnia and Herz.": "BIH",
         "Solomon Is.": "SLB", "Falkland Is.": "FLK", "N. Cyprus": "CYP", "Somaliland": "SOM", "eSwatini": "SWZ",
         "S. Sudan": "SSD", "W. Sahara": "ESH", "Dominican Rep.": "DOM", "United States of America": "USA",
         "Macedonia": "MKD", "Fr. S. Antarctic Lands": "ATF", "Palestine": "PSE", "Czechia": "CZE", "Congo": "COG",
         "Côte d'Ivoire": "CIV"}
points, bodies = {}, {}
for shape in shapes:
    name = shape["properties"]["name"]
    code = short.get(name) or code_of.get(name)
    if not code:
        print("no code:", name)
        continue
    rings = [polygon[0] for polygon in polygons(arcs, shape)]
    bodies.setdefault(code, []).extend(rings)
    if code not in points:
        x, y = middle(max(rings, key=lambda one: abs(area(one))))
        points[code] = (y, x)

country = dict(line.rstrip("\n").split("\t") for line in open(codes) if not line.startswith("#"))
for line in open(zones):
    if line.startswith("#"):
        continue
    two, place = line.split("\t")[:2]
    code = code_of.get(country[two]) or code_of.get(country[two].replace(" (the)", ""))
    if code and code not in points:
        cut = max(place.rfind("+"), place.rfind("-"))

        def degrees(text, digits):
            sign = -1 if text[0] == "-" else 1
            return sign * (int(text[1 : 1 + digits]) + int(text[1 + digits : 3 + digits]) / 60)

        points[code] = (degrees(place[:cut], 2), degrees(place[cut:], 3))

with open("countries.txt", "w") as out:
    out.write("# A point inside each country and territory: ISO 3166-1 alpha-3, latitude and longitude in degrees.\n")
    out.write("# Source: make.py, from Natural Earth and the time zone database, both in the public domain.\n")
    for code, (y, x) in sorted(points.items()):
        out.write(f"{code}\t{y:.1f} {x:.1f}\n")

print("countries without a point:", sorted(set(code_of.values()) - set(points)))
for line in open("cities.txt"):
    if line.startswith("#"):
        continue
    name, place = line.rstrip("\n").split("\t")
    y, x, code = place.split()
    point = (float(x), float(y))
    if code in bodies and not any(inside(point, one) or distance(point, one) < 0.6 for one in bodies[code]):
        print("outside its country:", line.strip())
