"""How loads are judged: points, mixed loading, segregation, tunnels, papers."""
