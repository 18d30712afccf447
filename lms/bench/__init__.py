"""The benchmark: an organisation of any size, the product's answers, and what to hold
them against. It measures scratch databases only, which `make bench` makes and throws
away. Results are ratios within one run; milliseconds are of the machine.
"""
