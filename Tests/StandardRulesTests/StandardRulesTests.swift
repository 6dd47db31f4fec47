import Testing

import TestSupport

@Suite struct StandardRulesTests {}
