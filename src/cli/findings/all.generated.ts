// Written by build.mjs from the folder src/cli/findings/formats: edit that instead.
export const allFindingsFormats = {
  'github': () => import('./formats/github.ts'),
  'gitlab': () => import('./formats/gitlab.ts'),
  'human': () => import('./formats/human.ts'),
  'json': () => import('./formats/json.ts'),
  'junit': () => import('./formats/junit.ts'),
  'markdown': () => import('./formats/markdown.ts'),
  'sarif': () => import('./formats/sarif.ts'),
} as const
