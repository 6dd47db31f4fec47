import Testing

import TestSupport

@Suite struct StatementsTests {}
