import { describe, expect, it } from 'vitest'
import { folderFaults } from './faults/folder.ts'
import { octodnsFaults } from './faults/octodns.ts'
import { overlayFaults } from './faults/overlay.ts'
import { projectFaults } from './faults/project.ts'
import { yamlFaults } from './faults/yaml.ts'
import { zoneFaults } from './faults/zone.ts'
import { memoryProject, placeAndCode } from './memory-project.ts'

const tables = { yamlFaults, projectFaults, folderFaults, zoneFaults, overlayFaults, octodnsFaults }

describe.each(Object.entries(tables))('%s', (_, cases) => {
  it.each(cases)('$name', ({ files, faults }) => {
    const project = memoryProject(files)
    expect(project.faults.map(placeAndCode).sort()).toEqual([...faults].sort())
  })

  it.each(cases.filter(({ faults }) => faults.some((fault) => !/stray-file|octodns-section/.test(fault))))(
    'leaves a variant unbuilt, or tells the project: $name',
    ({ files }) => {
      const project = memoryProject(files)
      const variants = project.zones.flatMap((zone) => [...zone.variants.values()])
      const unbuilt = variants.filter(({ zone }) => zone === undefined)
      for (const { diagnostics } of variants.filter(({ zone }) => zone !== undefined)) {
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      }
      expect(unbuilt.length + project.diagnostics.length).toBeGreaterThan(0)
    },
  )
})
