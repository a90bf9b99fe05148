// Written by build.mjs from the folder src/cli/commands: edit that instead.
export const allCommands = {
  'checkzone': () => import('./commands/checkzone.ts'),
  'completion': () => import('./commands/completion.ts'),
  'init': () => import('./commands/init.ts'),
} as const
