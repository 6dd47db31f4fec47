import Testing

import TestSupport

@Suite struct RuleLanguageTests {}
