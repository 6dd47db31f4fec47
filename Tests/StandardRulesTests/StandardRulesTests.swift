import TestSupport
import Testing

@Suite struct StandardRulesTests {}
