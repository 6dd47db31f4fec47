import Testing

import TestSupport

@Suite struct QuantitiesTests {}
