import type { Target } from './target.ts'
import { octodns, overlay, projectFile, zoneDefinition } from './targets/definition.ts'
import { control, journal, journalEntry, words } from './targets/line.ts'
import { masterFile } from './targets/master-file.ts'
import { answers, message, transfer, tsig } from './targets/message.ts'
import { rdataText, rdataWire } from './targets/rdata.ts'

/** Every reader of what somebody else wrote. */
export const targets: readonly Target[] = [
  masterFile,
  rdataText,
  rdataWire,
  zoneDefinition,
  overlay,
  projectFile,
  octodns,
  message,
  answers,
  transfer,
  tsig,
  control,
  journalEntry,
  journal,
  words,
]
