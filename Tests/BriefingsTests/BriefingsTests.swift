import Testing

import TestSupport

@Suite struct BriefingsTests {}
