// `waybill desk`: a desk as lines of JSON and back. Part of main.ts.
import { type Command, Option } from 'commander';

const databaseOption = () => new Option('--db <file>', "the desk's database").makeOptionMandatory();

export function addDeskCommands(program: Command): void {
  const desk = program
    .command('desk')
    .description('move a desk: from one machine to another, to Cloudflare Workers and back');
  desk
    .command('export')
    .description('write the whole desk into one file; it must not be running')
    .argument('<file>', 'where to; `-` for the standard output')
    .addOption(databaseOption())
    .action(async (file, options) => (await import('./desk-command.ts')).runDeskExport(file, options));
  desk
    .command('import')
    .description("make a desk's database from such a file")
    .argument('<file>', 'what `waybill desk export` wrote, or a deployment on Workers; `-` for the standard input')
    .addOption(databaseOption())
    .action(async (file, options) => (await import('./desk-command.ts')).runDeskImport(file, options));
}
