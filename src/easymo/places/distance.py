"""Distance between two points on the Earth."""

from math import asin, cos, radians, sin, sqrt

_EARTH_RADIUS_KM = 6371.0088  # mean radius (IUGG); a sphere is within 0.5 % of the ellipsoid


def kilometres(a_lat: float, a_lon: float, b_lat: float, b_lon: float) -> float:
    """Great-circle distance in kilometres between two points given in degrees.

    Latitudes are in -90..90, longitudes in -180..180. Symmetric, never negative, 0 for a point and itself.
    """
    a_phi, b_phi = radians(a_lat), radians(b_lat)
    half_chord = sin((b_phi - a_phi) / 2) ** 2 + cos(a_phi) * cos(b_phi) * sin(radians(b_lon - a_lon) / 2) ** 2
    # Rounding can lift the value of two antipodes just over 1, which asin refuses.
    return 2 * _EARTH_RADIUS_KM * asin(sqrt(min(1.0, half_chord)))
