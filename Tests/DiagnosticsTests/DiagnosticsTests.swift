import Testing

import TestSupport

@Suite struct DiagnosticsTests {}
