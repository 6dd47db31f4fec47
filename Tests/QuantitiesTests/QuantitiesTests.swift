import TestSupport
import Testing

@Suite struct QuantitiesTests {}
