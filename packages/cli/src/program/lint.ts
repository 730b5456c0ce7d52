import {command, type Register} from './command.ts'

export const lint: Register = command({
  usage: 'lint [path..]',
  summary: 'Lint a library of templates over all values that its conditions test',
  options: (argv) =>
    argv
      .positional('path', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe:
          'Folders or files of a library; the one of the working folder, or the shipped one',
      })
      .option('fix', {type: 'boolean', default: false, describe: 'Mend what is certain, in place'}),
  run: async ({path, fix}, context) =>
    (await import('../commands/lint.ts')).lint({paths: path, fix}, context),
})
