import TestSupport
import Testing

@Suite struct PortfolioTests {}
