"""A chart says what its numbers say, and nothing where there is no number."""

from hypothesis import given
from hypothesis import strategies as st

from exports.charts import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, share_chart

shares = st.lists(st.none() | st.floats(0, 1), min_size=1, max_size=30)


@given(shares, st.integers(0, 30))
def test_every_point_lies_in_the_picture_and_higher_is_more(values, ahead_from):
    chart = share_chart([(str(v), v) for v in values], ahead_from=ahead_from)
    assert len(chart.points) == sum(value is not None for value in values)
    for point in chart.points:
        assert LEFT <= point.x <= WIDTH - RIGHT
        assert TOP <= point.y <= HEIGHT - BOTTOM
    known = [value for value in values if value is not None]
    order = sorted(zip(known, (point.y for point in chart.points), strict=True))
    heights = [y for _value, y in order]
    assert heights == sorted(heights, reverse=True)


def test_the_forecast_goes_on_where_the_past_ends():
    chart = share_chart([("a", 0.0), ("b", 1.0), ("c", 0.5)], ahead_from=2)
    assert chart.behind.split()[-1] == chart.ahead.split()[0]
    assert [point.is_ahead for point in chart.points] == [False, False, True]
    assert chart.now == chart.points[1].x


def test_without_people_there_is_no_line():
    chart = share_chart([("a", None)], ahead_from=1)
    assert (chart.behind, chart.ahead, chart.now) == ("", "", None)
