// Reads a project and builds every variant of every zone, with no rule: what checking is measured against.

import { projectFilesIn } from '../../src/cli/project-reader.ts'
import { openProject } from '../../src/definition/open-project.ts'

const [, , root = '.'] = process.argv
const { project, build } = openProject(root, projectFilesIn(root))
let records = 0
for (const { apex } of project.zones) {
  for (const { zone } of build(apex)?.variants.values() ?? []) records += zone?.recordCount ?? 0
}
console.log(`${project.zones.length} zones, ${records} records`)
