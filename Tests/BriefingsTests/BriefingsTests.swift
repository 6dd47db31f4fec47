import TestSupport
import Testing

@Suite struct BriefingsTests {}
