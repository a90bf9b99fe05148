// Written by build.mjs from the folder src/rdata/types: edit that instead.
import { a } from './types/a.ts'
import { aaaa } from './types/aaaa.ts'
import { caa } from './types/caa.ts'
import { cname } from './types/cname.ts'
import { mx } from './types/mx.ts'
import { ns } from './types/ns.ts'
import { ptr } from './types/ptr.ts'
import { soa } from './types/soa.ts'
import { srv } from './types/srv.ts'
import { txt } from './types/txt.ts'

export const allRecordTypes = [
  a,
  aaaa,
  caa,
  cname,
  mx,
  ns,
  ptr,
  soa,
  srv,
  txt,
] as const
