import TestSupport
import Testing

@Suite struct RuleLanguageTests {}
