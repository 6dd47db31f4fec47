import Testing

import TestSupport

@Suite struct PlanningTests {}
