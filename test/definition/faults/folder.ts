import { type FaultCase, overlay, project, soundProject, soundZone } from './fault-case.ts'

const master = '$TTL 1h\n@ SOA a b 1 2 3 4 5\n@ NS ns.c.example.\n'

/** What is wrong with files and folders, whatever is in them. */
export const folderFaults: readonly FaultCase[] = [
  { name: 'no zones folder', files: { 'secours.yaml': soundProject }, faults: ['zones:1:1: file-missing'] },
  {
    name: 'a file instead of the zones folder',
    files: { 'secours.yaml': soundProject, zones: '' },
    faults: ['zones:1:1: file-not-folder'],
  },
  { name: 'no zones', files: { 'secours.yaml': soundProject, 'zones/': '' }, faults: ['zones:1:1: no-zones'] },
  {
    name: 'a stray file and no zones',
    files: { 'secours.yaml': soundProject, 'zones/example.org': '' },
    faults: ['zones/example.org:1:1: stray-file', 'zones:1:1: no-zones'],
  },
  {
    name: 'a zone without normal',
    files: { 'secours.yaml': soundProject, 'zones/a.example/degraded.yaml': 'down: [rennes]\n' },
    faults: ['zones/a.example:1:1: normal-missing'],
  },
  {
    name: 'an empty folder',
    files: project({ 'zones/b.example/': '' }),
    faults: ['zones/b.example:1:1: normal-missing'],
  },
  {
    name: 'a folder instead of a file',
    files: project({ 'zones/a.example/degraded.yaml/x': '' }),
    faults: ['zones/a.example/degraded.yaml:1:1: not-a-file'],
  },
  {
    name: 'a folder instead of normal',
    files: project({ 'zones/b.example/normal.zone/x': '' }),
    faults: ['zones/b.example/normal.zone:1:1: not-a-file'],
  },
  {
    name: 'a folder instead of a shared overlay',
    files: project({ 'zones/degraded.yaml/x': '' }),
    faults: ['zones/degraded.yaml:1:1: not-a-file'],
  },
  {
    name: 'two definitions of normal',
    files: project({ 'zones/a.example/normal.zone': master }),
    faults: ['zones/a.example/normal.zone:1:1: two-definitions'],
  },
  {
    name: 'two definitions of a variant',
    files: project({ 'zones/a.example/degraded.yaml': 'down: [rennes]\n', 'zones/a.example/degraded.zone': master }),
    faults: ['zones/a.example/degraded.zone:1:1: two-definitions'],
  },
  {
    name: 'two shared overlays',
    files: project({ 'zones/degraded.yaml': '{}\n', 'zones/degraded.json': '{}\n' }),
    faults: ['zones/degraded.yaml:1:1: two-definitions'],
  },
  {
    name: 'a shared normal',
    files: project({ 'zones/normal.yaml': soundZone }),
    faults: ['zones/normal.yaml:1:1: shared-normal'],
  },
  {
    name: 'a variant with a bad name',
    files: project({ 'zones/a.example/Half_Up.yaml': '{}\n' }),
    faults: ['zones/a.example/Half_Up.yaml:1:1: variant-name'],
  },
  {
    name: 'a file that is no variant',
    files: project({ 'zones/a.example/degraded.ymal': '{}\n' }),
    faults: ['zones/a.example/degraded.ymal:1:1: stray-file'],
  },
  {
    name: 'a master file beside the zones',
    files: project({ 'zones/b.example.zone': master }),
    faults: ['zones/b.example.zone:1:1: stray-file'],
  },
  {
    name: 'one zone in two folders',
    files: project({ 'zones/é.example/normal.zone': master, 'zones/xn--9ca.example/normal.zone': master }),
    faults: ['zones/é.example:1:1: duplicate-zone'],
  },
  {
    name: 'a zone in upper case',
    files: project({ 'zones/B.example/normal.zone': master }),
    faults: ['zones/B.example:1:1: zone-name'],
  },
  {
    name: 'a zone that leads out',
    files: project({ 'zones/..%2F..%2Fetc/normal.zone': master }),
    faults: ['zones/..%2F..%2Fetc:1:1: zone-name'],
  },
  { name: 'a zone of dots', files: project({ 'zones/../normal.zone': master }), faults: ['zones/..:1:1: zone-name'] },
  {
    name: 'a zone with an empty label',
    files: project({ 'zones/b..example/normal.zone': master }),
    faults: ['zones/b..example:1:1: zone-name'],
  },
  {
    name: 'a zone with a final dot',
    files: project({ 'zones/b.example./normal.zone': master }),
    faults: ['zones/b.example.:1:1: zone-name'],
  },
  {
    name: 'a zone with a slash at an end',
    files: project({ 'zones/%2Fetc/normal.zone': master }),
    faults: ['zones/%2Fetc:1:1: zone-name'],
  },
  {
    name: 'a zone with another escape',
    files: project({ 'zones/b%2e.example/normal.zone': master }),
    faults: ['zones/b%2e.example:1:1: zone-name'],
  },
  {
    name: 'a zone that a shell would take apart',
    files: project({ 'zones/$(id).example/normal.zone': master }),
    faults: ['zones/$(id).example:1:1: zone-name'],
  },
  {
    name: 'an overlay in a format for whole zones',
    files: overlay('[]\n'),
    faults: ['zones/a.example/degraded.yaml:1:1: wrong-type'],
  },
]
