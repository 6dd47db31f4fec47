import TestSupport
import Testing

@Suite struct TranslationTests {}
