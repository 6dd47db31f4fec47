import Testing

import TestSupport

@Suite struct TranslationTests {}
