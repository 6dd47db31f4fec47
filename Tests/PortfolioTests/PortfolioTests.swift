import Testing

import TestSupport

@Suite struct PortfolioTests {}
