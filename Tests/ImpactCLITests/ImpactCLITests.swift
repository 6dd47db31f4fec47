import Testing

import TestSupport

@Suite struct ImpactCLITests {}
