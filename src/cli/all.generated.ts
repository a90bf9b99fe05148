// Written by build.mjs from the folder src/cli/commands: edit that instead.
export const allCommands = {
  'checkzone': () => import('./commands/checkzone.ts'),
  'completion': () => import('./commands/completion.ts'),
  'diff': () => import('./commands/diff.ts'),
  'init': () => import('./commands/init.ts'),
  'validate': () => import('./commands/validate.ts'),
} as const
